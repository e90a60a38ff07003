import type { SourceNote } from "../drawing";

/** Who stands behind sources, each once: the publisher, or the title where none is known. */
export function sourceNames(sources: readonly Pick<SourceNote, "publisher" | "title">[]): string[] {
  return [...new Set(sources.map(({ publisher, title }) => publisher ?? title))];
}
