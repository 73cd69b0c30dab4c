import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from "graphql";
import { useEffect, useState } from "react";
import { ask } from "./sending.ts";

interface Answered {
  readonly data?: IntrospectionQuery;
}

let asked: Promise<GraphQLSchema | null> | undefined;

/** The whole schema, as the server tells it; undefined until it is there, null where it cannot be had. */
export function useSchema(): GraphQLSchema | null | undefined {
  const [schema, setSchema] = useState<GraphQLSchema | null>();
  useEffect(() => {
    asked ??= read();
    void asked.then((found) => {
      if (found === null) asked = undefined; // to be asked for again where it is next wanted
      setSchema(found);
    });
  }, []);
  return schema;
}

async function read(): Promise<GraphQLSchema | null> {
  try {
    const query = getIntrospectionQuery({ inputValueDeprecation: true });
    const { data } = JSON.parse((await ask({ query, variables: {} })).text) as Answered;
    return data ? buildClientSchema(data) : null;
  } catch {
    return null;
  }
}
