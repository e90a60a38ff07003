// What every file route answers to the methods that do not read: re-exported by each.
export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  preflight as OPTIONS,
} from "./answer";
