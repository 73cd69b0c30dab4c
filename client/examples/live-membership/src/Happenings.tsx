import type { TenureEvent } from "@tenure/client";
import { useEvents } from "@tenure/react";
import { useState } from "react";

const SHOWN = 12;

export function Happenings() {
  const [events, setEvents] = useState<TenureEvent[]>([]);
  useEvents((event) => setEvents((former) => [event, ...former].slice(0, SHOWN)));
  return (
    <section aria-label="What happens">
      <h2>What happens</h2>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.occurredAt}>{new Date(event.occurredAt).toLocaleTimeString()}</time> {event.type}
          </li>
        ))}
      </ol>
    </section>
  );
}
