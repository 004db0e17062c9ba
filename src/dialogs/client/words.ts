/** A link to a place of the page goes there: in Google's frame of a dialog it would open an empty page instead. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (link === null) return;
  event.preventDefault();
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place === null) return;
  place.tabIndex = -1;
  place.focus();
  place.scrollIntoView();
});
