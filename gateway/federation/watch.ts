import { context, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';

/** How a part of an operation ended: with all that was asked for, with errors beside it, or with nothing. */
export type PartOutcome = 'success' | 'errors' | 'failed';

/** Counts what the engine does; labels come from closed sets. */
export interface FederationMeter {
  /** A plan was at hand. */
  knownPlan(): void;
  /** A plan had to be made, or could not be. */
  plan(facts: { readonly outcome: PartOutcome; readonly seconds: number }): void;
  fetch(facts: { readonly subgraph: string; readonly outcome: PartOutcome; readonly seconds: number }): void;
}

/** Looks on while one operation runs. */
export interface OperationWatch {
  /** Begins a part; call what comes back at its end. */
  begin(part: 'plan' | 'fetch' | 'shape', subgraph?: string): (outcome: PartOutcome) => void;
  knownPlan(): void;
  /** Names the operation, once it is read. */
  name(type: string, name: string | undefined): void;
  end(): void;
}

const tracer = trace.getTracer('heliograph');

/**
 * Makes the watch over each operation: spans of OpenTelemetry `graph.operation`, `graph.plan`, `graph.fetch` and
 * `graph.shape` where a provider records them, and figures where there is a meter. Undefined where there is neither.
 */
export function watchOperations(meter: FederationMeter | undefined): () => OperationWatch | undefined {
  return () => {
    const span = tracer.startSpan('graph.operation');
    const recording = span.isRecording();
    return recording || meter ? new Watch(recording ? span : undefined, meter) : undefined;
  };
}

class Watch implements OperationWatch {
  private readonly span: Span | undefined;
  private readonly within: Context | undefined;
  private readonly meter: FederationMeter | undefined;

  constructor(span: Span | undefined, meter: FederationMeter | undefined) {
    this.span = span;
    this.within = span && trace.setSpan(context.active(), span);
    this.meter = meter;
  }

  name(type: string, name: string | undefined): void {
    this.span?.setAttribute('graphql.operation.type', type);
    if (name !== undefined) this.span?.setAttribute('graphql.operation.name', name);
  }

  knownPlan(): void {
    this.meter?.knownPlan();
  }

  begin(part: 'plan' | 'fetch' | 'shape', subgraph?: string): (outcome: PartOutcome) => void {
    const began = performance.now();
    const attributes = subgraph === undefined ? {} : { 'graph.subgraph': subgraph };
    const span = this.within && tracer.startSpan(`graph.${part}`, { attributes }, this.within);
    return (outcome) => {
      if (outcome !== 'success') span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      const seconds = (performance.now() - began) / 1000;
      if (part === 'plan') this.meter?.plan({ outcome, seconds });
      else if (subgraph !== undefined) this.meter?.fetch({ subgraph, outcome, seconds });
    };
  }

  end(): void {
    this.span?.end();
  }
}
