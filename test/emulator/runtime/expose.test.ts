import { enumeration } from '../../../emulator/runtime/enumeration.ts';
import { afterCall, failCall, killAtCall } from '../../../emulator/runtime/hooks.ts';
import type { Members } from '../../../emulator/runtime/service.ts';
import { ServiceError } from '../../../emulator/runtime/service.ts';
import { bareExecution, evaluate } from '../../support/bare-execution.ts';

class Drawer {
  static readonly typeName = 'Drawer';
  static readonly members: Members = { open: 'read', put: 'write', child: 'navigation', same: 'read', refuse: 'write', breaks: 'write' };
  static readonly values = ['Size'];

  readonly Size = enumeration('Size', ['SMALL', 'LARGE']);
  got: unknown;

  open(): unknown {
    return {
      rows: [
        [1, new Date(0)],
        ['a', true],
      ],
      error: new Error('inside'),
    };
  }

  put(value: unknown): this {
    this.got = value;
    return this;
  }

  child(): Drawer {
    return new Drawer();
  }

  same(other: unknown): boolean {
    return other === this;
  }

  refuse(): void {
    throw new ServiceError('Those rows are out of bounds.');
  }

  breaks(): void {
    throw new RangeError('a fault');
  }
}

function withDrawer(expression: string, settings: Parameters<typeof bareExecution>[0] = {}) {
  const execution = bareExecution(settings);
  const drawer = new Drawer();
  execution.define({ Drawer: drawer });
  return { execution, drawer, value: () => evaluate(execution, expression) };
}

describe('an emulated object in a script', () => {
  it.each([
    ['Drawer.open().rows instanceof Array', true],
    ['Drawer.open().rows[0] instanceof Array', true],
    ['Drawer.open().rows[0][1] instanceof Date', true],
    ['Drawer.open().error instanceof Error', true],
    ['Drawer.open() instanceof Object', true],
    ['String(Drawer.child())', 'Drawer'],
    ['String(Drawer.Size.SMALL)', 'SMALL'],
    ['Drawer.Size.SMALL === Drawer.Size.SMALL', true],
    ['Drawer.same(Drawer)', true],
    ['Drawer.put(1) === Drawer', true],
    ['"open" in Drawer', true],
    ['"shut" in Drawer', false],
    [
      '(() => { try { Drawer.refuse() } catch (e) { return e instanceof Error && String(e) } })()',
      'Exception: Those rows are out of bounds.',
    ],
  ])('%s is %p', (expression, expected) => {
    expect(withDrawer(expression).value()).toBe(expected);
  });

  it('refuses a member it does not have by name', () => {
    expect(withDrawer('Drawer.shut()').value).toThrow('Drawer.shut is not emulated yet. To add it: emulator/README.md');
  });

  it('refuses an assignment', () => {
    expect(withDrawer('Drawer.open = 1').value).toThrow('Drawer.open cannot be assigned to.');
  });

  it('gets arguments as the host’s own values', () => {
    const { drawer, value } = withDrawer('Drawer.put([[new Date(5), { a: [1] }]])');
    value();
    expect(drawer.got).toEqual([[new Date(5), { a: [1] }]]);
    expect((drawer.got as unknown[][])[0]?.[0]).toBeInstanceOf(Date);
  });

  it('counts every call by its kind, with its arguments in short', () => {
    const { execution, value } = withDrawer('(Drawer.child().put([[1, 2]]), Drawer.open(), 0)');
    value();
    expect(execution.recorder.calls.map((call) => `${call.name}(${call.arguments})`)).toEqual([
      'Drawer.child()',
      'Drawer.put([1 × 2])',
      'Drawer.open()',
    ]);
    expect(execution.recorder.serviceCalls).toBe(2);
    expect(execution.recorder.serviceCallsByKind).toEqual({ navigation: 1, write: 1, read: 1 });
  });

  it('moves the clock on by what a call costs', () => {
    expect(withDrawer('(() => { const start = Date.now(); Drawer.put(1); return Date.now() - start; })()').value()).toBe(50);
  });

  it('does not let a script hide a fault of the emulator', () => {
    expect(withDrawer('(() => { try { Drawer.breaks() } catch (e) { return 1 } })()').value).toThrow('a fault');
  });
});

describe('hooks', () => {
  it('fails the chosen call with an error the script may catch', () => {
    const { value } = withDrawer('(() => { try { Drawer.put(1); Drawer.put(2) } catch (e) { return e.message } })()', {
      hooks: [failCall({ name: 'Drawer.put', nth: 2 }, 'Service Spreadsheets failed')],
    });
    expect(value()).toBe('Service Spreadsheets failed');
  });

  it('kills the run at the chosen call, whatever the script catches', () => {
    const { drawer, value } = withDrawer(
      '(() => { Drawer.put(1); try { Drawer.put(2) } catch (e) {} try { Drawer.put(3) } catch (e) {} return 1 })()',
      {
        hooks: [killAtCall(2)],
      },
    );
    expect(value).toThrow('The script was killed.');
    expect(drawer.got).toBe(1);
  });

  it('does something between the chosen call and the next', () => {
    let seen: unknown;
    const { drawer, value } = withDrawer('(Drawer.put(1), Drawer.put(2), 0)', { hooks: [afterCall(1, () => (seen = drawer.got))] });
    value();
    expect(seen).toBe(1);
  });

  it('ends a run that is out of time', () => {
    const { value } = withDrawer(
      '(() => { for (;;) { try { Drawer.put(1) } catch (e) { if (e.message !== "Exceeded maximum execution time") ' +
        'throw e; return 1 } } })()',
      {
        limitSeconds: 1,
      },
    );
    expect(value).toThrow('Exceeded maximum execution time');
  });

  it('ends a run that calculates for ever', () => {
    expect(withDrawer('(() => { for (;;); })()', { limitSeconds: 0.1 }).value).toThrow('Exceeded maximum execution time');
  });
});
