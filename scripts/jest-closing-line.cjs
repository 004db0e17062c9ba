/** Jest reporter: one plain closing line that any build server can read. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed${tail}`);
  }
};
