/** Gives the room around the picture the colour of its paper, so that no edge is seen between the two. */
export function layPaper(picture: HTMLElement): void {
  const svg = picture.querySelector('svg');
  if (svg) picture.style.background = getComputedStyle(svg).getPropertyValue('--cjm-paper');
}
