"use client";

import { FaultPage } from "@/components/views/fault-page";

export default function PageError() {
  return <FaultPage language="en" />;
}
