/** Elements of the line under the bar that says what happened. */
export interface NoticeElements {
  readonly line: HTMLElement;
  readonly text: HTMLElement;
  readonly close: HTMLElement;
  /** Read out when convenient. */
  readonly polite: HTMLElement;
  /** Read out at once. */
  readonly assertive: HTMLElement;
}

/** One sentence for the user, visible until the next one or until it is closed, and read out by screen readers. */
export class NoticeLine {
  constructor(private readonly elements: NoticeElements) {
    elements.close.addEventListener("click", () => {
      this.clear();
    });
  }

  info(sentence: string): void {
    this.show(sentence, false);
  }

  error(sentence: string): void {
    this.show(sentence, true);
  }

  clear(): void {
    this.elements.line.hidden = true;
    this.elements.polite.textContent = "";
    this.elements.assertive.textContent = "";
  }

  private show(sentence: string, failed: boolean): void {
    const { line, text, polite, assertive } = this.elements;
    line.classList.toggle("notice--error", failed);
    text.textContent = sentence;
    line.hidden = false;
    polite.textContent = failed ? "" : sentence;
    assertive.textContent = failed ? sentence : "";
  }
}
