namespace PyDotOrg.GraphQL;

/// <summary>The values of <c>extensions.code</c>, grouped by the room that reports them. A retired code is not used again.</summary>
public static class ErrorCodes
{
    /// <summary>Who may ask.</summary>
    public static class Authentication
    {
        /// <summary>Nobody is signed in and the field asks for somebody.</summary>
        public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

        /// <summary>The signed-in user lacks the role or fails the policy.</summary>
        public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

        /// <summary>The caller was known when the connection began, but what told so has expired; Hot Chocolate has no code for it.</summary>
        public const string Expired = "AUTH_EXPIRED";

        /// <summary>A field asks for the default policy and none is configured.</summary>
        public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";

        /// <summary>A field names a policy that is not configured.</summary>
        public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
    }

    /// <summary>Subscriptions; Hot Chocolate has no codes for them.</summary>
    public static class Subscription
    {
        /// <summary>The subscriber, or the execution for it, fell too far behind the events.</summary>
        public const string TooSlow = "SUBSCRIPTION_TOO_SLOW";

        /// <summary>The connection, or the host, has as many subscriptions as it may have.</summary>
        public const string TooMany = "SUBSCRIPTION_LIMIT";

        /// <summary>Events of other servers were lost on their way.</summary>
        public const string Interrupted = "SUBSCRIPTION_INTERRUPTED";
    }

    /// <summary>Reading the HTTP request.</summary>
    public static class Server
    {
        /// <summary>The request has not the shape of a GraphQL request.</summary>
        public const string RequestInvalid = "HC0009";

        /// <summary>The request is too large.</summary>
        public const string MaxRequestSize = "HC0010";

        /// <summary>The document of the request has a syntax error.</summary>
        public const string SyntaxError = "HC0011";

        /// <summary>The body is empty or not JSON.</summary>
        public const string InvalidJson = "HC0012";

        /// <summary>The request has neither a document nor the id of one.</summary>
        public const string QueryAndIdMissing = "HC0013";

        /// <summary>The types argument of a schema request is empty.</summary>
        public const string TypeParameterIsEmpty = "HC0058";

        /// <summary>The types argument of a schema request holds something that is no name.</summary>
        public const string InvalidTypeName = "HC0059";

        /// <summary>A type named in a schema request does not exist.</summary>
        public const string TypeDoesNotExist = "HC0060";

        /// <summary>No media type of the Accept header is supported.</summary>
        public const string NoSupportedAcceptMediaType = "HC0063";

        /// <summary>The Accept header cannot be read.</summary>
        public const string InvalidAcceptHeaderValue = "HC0064";

        /// <summary>A multipart form cannot be read.</summary>
        public const string MultiPartInvalidForm = "HC0033";

        /// <summary>A multipart form has no operations.</summary>
        public const string MultiPartNoOperationsSpecified = "HC0034";

        /// <summary>A multipart form has its map before its operations.</summary>
        public const string MultiPartFieldsMisordered = "HC0035";

        /// <summary>A map entry of a multipart form has no paths.</summary>
        public const string MultiPartNoObjectPath = "HC0037";

        /// <summary>A file that the map names is not in the form.</summary>
        public const string MultiPartFileMissing = "HC0038";

        /// <summary>A path of the map leads to no variable.</summary>
        public const string MultiPartVariableNotFound = "HC0039";

        /// <summary>A path of the map does not fit the variables.</summary>
        public const string MultiPartVariableStructureInvalid = "HC0040";

        /// <summary>A path of the map cannot be read.</summary>
        public const string MultiPartInvalidPath = "HC0041";

        /// <summary>A path of the map does not start with variables.</summary>
        public const string MultiPartPathMustStartWithVariable = "HC0042";

        /// <summary>The map is not JSON of the right shape.</summary>
        public const string MultiPartInvalidMapJson = "HC0043";

        /// <summary>A multipart form has no map.</summary>
        public const string MultiPartMapNotSpecified = "HC0044";

        /// <summary>A multipart form, or a GET where the host demands it, comes without the preflight header.</summary>
        public const string MultiPartPreflightRequired = "HC0077";
    }

    /// <summary>Running an operation.</summary>
    public static class Execution
    {
        /// <summary>A background task failed.</summary>
        public const string TaskProcessingError = "HC0008";

        /// <summary>A stored or in-process document has a syntax error.</summary>
        public const string SyntaxError = "HC0014";

        /// <summary>There is no document to run.</summary>
        public const string OperationDocumentNotFound = "HC0015";

        /// <summary>A variable has a value that its type refuses.</summary>
        public const string InvalidVariableValue = "HC0016";

        /// <summary>A variable is declared with a type that is no input type.</summary>
        public const string MustBeInputType = "HC0017";

        /// <summary>Null where the type forbids it: a variable or a result.</summary>
        public const string NonNullViolation = "HC0018";

        /// <summary>The root value cannot be created.</summary>
        public const string CannotCreateRootValue = "HC0019";

        /// <summary>The persisted operation is unknown.</summary>
        public const string PersistedOperationNotFound = "HC0020";

        /// <summary>The request took too long.</summary>
        public const string Timeout = "HC0045";

        /// <summary>Something that the host depends on is out of order; Hot Chocolate has no code for it.</summary>
        public const string Unavailable = "UNAVAILABLE";

        /// <summary>Introspection is switched off for this request.</summary>
        public const string IntrospectionNotAllowed = "HC0046";

        /// <summary>The operation costs more than is allowed.</summary>
        public const string CostExceeded = "HC0047";

        /// <summary>The state that cost analysis needs is missing.</summary>
        public const string CostStateInvalid = "HC0048";

        /// <summary>The client went away.</summary>
        public const string Canceled = "HC0049";

        /// <summary>A resolver got a parent of a type it does not know.</summary>
        public const string CannotCastParent = "HC0053";

        /// <summary>A oneOf input object has no field set.</summary>
        public const string OneOfNoFieldSet = "HC0054";

        /// <summary>A oneOf input object has several fields set.</summary>
        public const string OneOfMoreThanOneFieldSet = "HC0055";

        /// <summary>The field of a oneOf input object is null.</summary>
        public const string OneOfFieldIsNull = "HC0056";

        /// <summary>A nullable variable fills the field of a oneOf input object.</summary>
        public const string OneOfVariableMustBeNonNull = "HC0057";

        /// <summary>Only persisted operations may be run.</summary>
        public const string OnlyPersistedOperationsAllowed = "HC0067";

        /// <summary>More nodes are asked for at once than is allowed.</summary>
        public const string FetchedTooManyNodesAtOnce = "HC0076";

        /// <summary>A list is selected without the argument that bounds it.</summary>
        public const string OneSlicingArgumentRequired = "HC0082";

        /// <summary>Introspection fields are nested too deeply.</summary>
        public const string MaxIntrospectionDepthOverflow = "HC0086";

        /// <summary>A chain of fields comes back to itself too often.</summary>
        public const string MaxCoordinateCycleDepthOverflow = "HC0087";

        /// <summary>Comparing fields that share a response name takes more work than is allowed.</summary>
        public const string FieldMergeBudgetExceeded = "HC0107";

        /// <summary>A value of the input is refused by an attribute of its class; Hot Chocolate has no code for it.</summary>
        public const string InputInvalid = "INPUT_INVALID";

        /// <summary>A resolver's value does not fit its scalar or enum type.</summary>
        public const string InvalidLeafValue = "EXEC_INVALID_LEAF_VALUE";

        /// <summary>The object type of an interface's or union's value cannot be told.</summary>
        public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";
    }

    /// <summary>Coercing scalars.</summary>
    public static class Scalars
    {
        /// <summary>A runtime value does not fit the scalar.</summary>
        public const string InvalidRuntimeType = "HC0001";

        /// <summary>A literal does not fit the scalar.</summary>
        public const string InvalidSyntaxFormat = "HC0002";
    }

    /// <summary>Filtering, sorting, projecting.</summary>
    public static class Data
    {
        /// <summary>A list has several entries where one was asked for.</summary>
        public const string MoreThanOneElement = "HC0022";

        /// <summary>A filter operation got null and does not take it.</summary>
        public const string NonNullError = "HC0026";
    }

    /// <summary>Pages of a list.</summary>
    public static class Paging
    {
        /// <summary>The page is larger than is allowed.</summary>
        public const string MaxPaginationItems = "HC0051";

        /// <summary>Neither <c>first</c> nor <c>last</c> is given and one of them is required.</summary>
        public const string NoPagingBoundaries = "HC0052";

        /// <summary>The cursor cannot be read.</summary>
        public const string InvalidCursor = "HC0078";

        /// <summary>The page size is negative.</summary>
        public const string MinPaginationItems = "HC0079";

        /// <summary><c>first</c> is required and not given.</summary>
        public const string FirstValueNotSet = "HC0090";
    }

    /// <summary>Building the schema.</summary>
    public static class Schema
    {
        /// <summary>Paging, projection, filtering and sorting stand in the wrong order.</summary>
        public const string MiddlewareOrderInvalid = "HC0050";

        /// <summary>A type has a name that the specification keeps for itself.</summary>
        public const string ReservedTypeName = "HC0061";

        /// <summary>Two types have the same name.</summary>
        public const string DuplicateTypeName = "HC0065";

        /// <summary>Two error types of a mutation have the same name.</summary>
        public const string DuplicateMutationErrorTypeName = "HC0066";

        /// <summary>A node type has no resolver.</summary>
        public const string NodeResolverMissing = "HC0068";

        /// <summary>The payload of a mutation is no object type.</summary>
        public const string MutationPayloadMustBeObject = "HC0069";

        /// <summary>A mutation returns nothing.</summary>
        public const string MutationMustReturnValue = "HC0089";

        /// <summary>An object type does not do what its interface promises.</summary>
        public const string InterfaceNotImplemented = "SCHEMA_INTERFACE_NO_IMPL";
    }

    /// <summary>What a document or a request may hold before anything of it runs.</summary>
    public static class Limits
    {
        /// <summary>The document has more bytes than is allowed.</summary>
        public const string TooLong = "LIMIT_BYTES";

        /// <summary>The document has more tokens than is allowed.</summary>
        public const string TooManyTokens = "LIMIT_TOKENS";

        /// <summary>Selections, values or types are nested more deeply than is allowed.</summary>
        public const string NestedTooDeeply = "LIMIT_NESTING";

        /// <summary>An operation nests its fields more deeply than is allowed.</summary>
        public const string TooDeep = "LIMIT_DEPTH";

        /// <summary>An operation selects more fields than is allowed.</summary>
        public const string TooManyFields = "LIMIT_FIELDS";

        /// <summary>One field is selected under more response names than is allowed.</summary>
        public const string TooManyAliases = "LIMIT_ALIASES";

        /// <summary>The operations of the document share so many fragments that looking at them takes too long.</summary>
        public const string TooManyFragmentVisits = "LIMIT_FRAGMENTS";

        /// <summary>A request asks for more operations than one request may run.</summary>
        public const string BatchTooLarge = "LIMIT_BATCH";

        /// <summary>A multipart form has more files than is allowed.</summary>
        public const string TooManyFiles = "LIMIT_FILES";

        /// <summary>A filter has more operations, values or filters in each other than is allowed.</summary>
        public const string FilterTooLarge = "LIMIT_FILTER";

        /// <summary>An order has more keys than is allowed.</summary>
        public const string TooManyOrderKeys = "LIMIT_ORDER";

        /// <summary>The document has more errors than are reported.</summary>
        public const string TooManyErrors = "LIMIT_ERRORS";
    }
}
