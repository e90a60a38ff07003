"use client";

import { tellOwnProblem } from "../talk/own-problem";
import { type OwnProblem, type OwnTalk, ownLimits } from "../talk/own-talk";
import type { Words } from "../words/en";
import { fill } from "../words/fill";

/** A talk that came as a file or in an address and waits for the reader's word. */
export type Offer = {
  /** The name of the file; null for an address. */
  readonly name: string | null;
  readonly talk: OwnTalk | null;
  readonly problems: readonly OwnProblem[];
};

/** Asks what to do with an opened talk, or says why it cannot be taken. */
export function OwnOffer({
  offer,
  count,
  words,
  problemWords,
  onAdd,
  onReplace,
  onClose,
}: {
  offer: Offer;
  /** How many slides the reader's own talk has. */
  count: number;
  words: Words["ownEdit"];
  problemWords: Words["ownTalk"];
  onAdd: (talk: OwnTalk) => void;
  onReplace: (talk: OwnTalk) => void;
  onClose: () => void;
}) {
  const { talk, problems } = offer;
  const n = talk?.slides.length ?? 0;
  const canBeTaken = talk !== null && n > 0;
  const name = offer.name ?? words.fromAddress;
  const isTooMany = count + n > ownLimits.slides;
  return (
    <section className="own-offer" role="alert">
      <p>
        <strong>{name}</strong>{" "}
        {canBeTaken ? fill(words.offer, { n, title: talk.title || words.untitled }) : words.notTaken}
      </p>
      {problems.length > 0 && (
        <>
          {canBeTaken && <p>{words.leftOut}</p>}
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{tellOwnProblem(problem, problemWords)}</li>
            ))}
          </ul>
        </>
      )}
      {canBeTaken && count > 0 && isTooMany && (
        <p>{fill(words.tooMany, { n: count + n, max: ownLimits.slides })}</p>
      )}
      <p className="own-buttons">
        {canBeTaken && count > 0 && (
          <button type="button" disabled={isTooMany} onClick={() => onAdd(talk)}>
            {words.append}
          </button>
        )}
        {canBeTaken && (
          <button type="button" onClick={() => onReplace(talk)}>
            {count > 0 ? words.replace : words.take}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {canBeTaken ? words.leave : words.close}
        </button>
      </p>
    </section>
  );
}
