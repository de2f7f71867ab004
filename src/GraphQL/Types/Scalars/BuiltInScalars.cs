using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The scalars that the engine brings along. A schema has those that it uses; all schemas share them.</summary>
public static class BuiltInScalars
{
    private static readonly Dictionary<string, Func<ScalarType>> Factories = new(StringComparer.Ordinal)
    {
        ["Any"] = () => new AnyType(),
        ["Base64String"] = () => new Base64StringType(),
        ["Date"] = () => new DateType(),
        ["DateTime"] = () => new DateTimeType(),
        ["Decimal"] = () => new DecimalType(),
        ["Duration"] = () => new DurationType(),
        ["LocalDate"] = () => new LocalDateType(),
        ["LocalDateTime"] = () => new LocalDateTimeType(),
        ["LocalTime"] = () => new LocalTimeType(),
        ["Long"] = () => new LongType(),
        ["Short"] = () => new ShortType(),
        ["URI"] = () => new UriType(),
        ["URL"] = () => new UrlType(),
        ["Upload"] = () => new UploadType(),
        ["UUID"] = () => new UuidType(),
    };

    /// <summary><c>Int</c></summary>
    public static IntType Int { get; } = new();

    /// <summary><c>Float</c></summary>
    public static FloatType Float { get; } = new();

    /// <summary><c>String</c></summary>
    public static StringType String { get; } = new();

    /// <summary><c>Boolean</c></summary>
    public static BooleanType Boolean { get; } = new();

    /// <summary><c>ID</c></summary>
    public static IdType Id { get; } = new();

    /// <summary><c>Any</c></summary>
    public static AnyType Any { get; } = new();

    /// <summary><c>Base64String</c></summary>
    public static Base64StringType Base64String { get; } = new();

    /// <summary><c>Date</c></summary>
    public static DateType Date { get; } = new();

    /// <summary><c>DateTime</c></summary>
    public static DateTimeType DateTime { get; } = new();

    /// <summary><c>Decimal</c></summary>
    public static DecimalType Decimal { get; } = new();

    /// <summary><c>Duration</c></summary>
    public static DurationType Duration { get; } = new();

    /// <summary><c>LocalDate</c></summary>
    public static LocalDateType LocalDate { get; } = new();

    /// <summary><c>LocalDateTime</c></summary>
    public static LocalDateTimeType LocalDateTime { get; } = new();

    /// <summary><c>LocalTime</c></summary>
    public static LocalTimeType LocalTime { get; } = new();

    /// <summary><c>Long</c></summary>
    public static LongType Long { get; } = new();

    /// <summary><c>Short</c></summary>
    public static ShortType Short { get; } = new();

    /// <summary><c>URI</c></summary>
    public static UriType Uri { get; } = new();

    /// <summary><c>URL</c></summary>
    public static UrlType Url { get; } = new();

    /// <summary><c>Upload</c></summary>
    public static UploadType Upload { get; } = new();

    /// <summary><c>UUID</c></summary>
    public static UuidType Uuid { get; } = new();

    /// <summary>The five scalars of the specification (section 3.5), which every document may use without defining them.</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [String, Int, Float, Boolean, Id];

    /// <summary>All scalars, those of the specification first.</summary>
    public static IReadOnlyList<ScalarType> All { get; } =
    [
        .. Specified, Any, Base64String, Date, DateTime, Decimal, Duration, LocalDate, LocalDateTime, LocalTime, Long, Short, Uri, Url, Upload, Uuid,
    ];

    private static readonly Dictionary<Type, ScalarType> ByRuntimeType = new()
    {
        [typeof(string)] = String,
        [typeof(bool)] = Boolean,
        [typeof(int)] = Int,
        [typeof(short)] = Short,
        [typeof(long)] = Long,
        [typeof(float)] = Float,
        [typeof(double)] = Float,
        [typeof(decimal)] = Decimal,
        [typeof(Guid)] = Uuid,
        [typeof(System.DateTime)] = DateTime,
        [typeof(DateTimeOffset)] = DateTime,
        [typeof(DateOnly)] = Date,
        [typeof(TimeOnly)] = LocalTime,
        [typeof(TimeSpan)] = Duration,
        [typeof(Uri)] = Url,
        [typeof(byte[])] = Base64String,
        [typeof(IFile)] = Upload,
        [typeof(JsonElement)] = Any,
        [typeof(object)] = Any,
    };

    /// <summary>Finds a scalar by name.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out ScalarType? scalar)
    {
        scalar = All.FirstOrDefault(each => each.Name == name);
        return scalar is not null;
    }

    /// <summary>
    /// Finds the scalar that a CLR type becomes when nothing else is said (contract: Hot Chocolate, section 1.6). Nullable value
    /// types are not unwrapped.
    /// </summary>
    public static bool TryGet(Type runtimeType, [NotNullWhen(true)] out ScalarType? scalar) => ByRuntimeType.TryGetValue(runtimeType, out scalar);

    /// <summary>A scalar of its own for a document that defines it; null when the name is unknown or the specification's.</summary>
    internal static ScalarType? Create(string name) => Factories.GetValueOrDefault(name)?.Invoke();
}
