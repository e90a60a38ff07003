import type { ReactNode } from "react";
import { Document } from "@/app/document";

export default function Layout({ children }: { children: ReactNode }) {
  return <Document language="fr">{children}</Document>;
}
