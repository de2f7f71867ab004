using System.Diagnostics.CodeAnalysis;

namespace PyDotOrg.GraphQL.Types;

/// <summary>An enum type (specification, section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private NamedElements<EnumValue> _values = [];
    private Dictionary<object, EnumValue> _byRuntimeValue = [];

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in their declared order.</summary>
    public NamedElements<EnumValue> Values
    {
        get => _values;
        internal set
        {
            _values = value;
            _byRuntimeValue = [];
            foreach (var each in value)
            {
                _byRuntimeValue.TryAdd(each.RuntimeValue, each);
            }
        }
    }

    /// <summary>Finds the value that stands for a CLR value; of several the first one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(object runtimeValue, [NotNullWhen(true)] out EnumValue? value) =>
        _byRuntimeValue.TryGetValue(runtimeValue, out value);
}

/// <summary>One value of an enum type.</summary>
public sealed class EnumValue : DescribedElement, INamedElement
{
    /// <summary>The name as clients write it.</summary>
    public required string Name { get; init; }

    /// <summary>Why the value should no longer be used; null when it may be.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The CLR value; the name itself in schemas that were read from SDL.</summary>
    public required object RuntimeValue { get; init; }

    /// <summary>The directives applied to the definition.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; init; } = [];

    /// <summary>Where the element was written; null when nobody knows.</summary>
    internal SchemaOrigin? Origin { get; init; }
}
