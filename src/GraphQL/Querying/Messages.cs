using System.Linq.Expressions;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying;

/// <summary>The texts of the room; those with a code say what Hot Chocolate says.</summary>
internal static class Messages
{
    public const string NonNull = "Cannot return null for non-nullable field.";

    public const string MoreThanOne = "Sequence contains more than one element.";

    public static string QueryWithoutRoot(Type query) => $"A query of type {query.Name} comes from no known source of rows.";

    public static string UnsupportedExpression(Expression node) =>
        $"An expression of kind {node.NodeType} has no place in a query: {node}";

    public static string UnsupportedOrderKey(Type type) => $"A list in the order of values of type {type.Name} has no cursors.";

    public static string UnknownMember(Type type, string member) => $"A field asks for the member {member}, which {type.Name} does not have.";

    public static string UnsupportedPageField(OutputField field) =>
        $"{field.Coordinate} cannot be selected on a page that comes from a query.";

    public static string UnknownElement(OutputField field, Type element) =>
        $"No object type stands for the rows of {field.Coordinate}, which are of type {element.Name}.";

    public static string ValuesDiffer(int expected, int found) =>
        $"A query has {expected} captured values when it is recognized and {found} when it is translated.";

    public static string FilterOperandIsNull(InputField field, InputObjectType type) =>
        $"The provided value for filter `{field.Name}` of type {type.Name} is invalid. Null values are not supported.";

    public static string FilterTooLong(int limit) => $"The filter has too many operations: at most {limit} are allowed.";

    public static string FilterTooDeep(int limit) => $"The filter is nested too deeply: at most {limit} filters in each other are allowed.";

    public static string FilterListsTooDeep(int limit) =>
        $"The filter looks through too many lists in each other: at most {limit} of `all`, `none` and `some` are allowed.";

    public static string FilterTooManyValues(int limit) => $"The filter has a list with too many values: at most {limit} are allowed.";

    public static string TooManyOrderKeys(int limit) => $"The order has too many keys: at most {limit} are allowed.";

    public static string InvalidLeaf(OutputField field, object value) =>
        $"{field.Coordinate} gave \"{value}\", which its type {field.Type} does not have.";

    public static string GuardedOrder(OutputField list, OutputField guarded) =>
        $"The cursors of {list.Coordinate} would show {guarded.Coordinate}, which not everybody may read who may read the list. Order it by something else, or demand the same of both.";

    public static string UnsupportedKey(Type type) => $"Lists cannot hang on parents with keys of type {type.Name}.";
}
