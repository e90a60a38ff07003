"use client";

import type { Drawing } from "../charts/drawing";
import { PartnersFigure, PartnersLegend } from "../charts/trade-partners/figure";
import type { PartnersFigure as Figure } from "../charts/trade-partners/model";
import { type Scale, scales as scaleIds } from "../charts/view-state";
import { Choice } from "./choice";
import { LiveDrawing } from "./live-drawing";
import { useView } from "./use-view";

export function LiveTradePartners({
  name,
  first,
  label,
  scales,
}: {
  name: string;
  first: Drawing<Figure>;
  label: string;
  scales: Readonly<Record<Scale, string>>;
}) {
  const { view, setView } = useView();
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={PartnersFigure}
      legend={PartnersLegend}
      controls={
        <Choice
          name="scale"
          label={label}
          value={view.scale}
          options={scaleIds.map((scale) => ({ value: scale, text: scales[scale] }))}
          onChoose={(scale) => setView({ scale: scale as Scale })}
        />
      }
    />
  );
}
