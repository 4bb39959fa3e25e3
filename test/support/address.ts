/** Gives each test of the suite around it the page's address without a question, and puts it back after. */
export function withoutQuestion(): void {
  let before: string;
  beforeEach(() => {
    before = location.href;
    history.replaceState(null, '', location.pathname);
  });
  afterEach(() => {
    history.replaceState(null, '', before);
  });
}
