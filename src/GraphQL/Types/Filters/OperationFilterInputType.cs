namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Chooses the operations that clients may filter a value by. Derive from one of the classes below it.</summary>
public abstract class OperationFilterInputType : IFilterClass
{
    private protected OperationFilterInputType(Type valueType) => ValueType = valueType;

    Type IFilterClass.ElementType => ValueType;

    private Type ValueType { get; }

    FilterSettings IFilterClass.Read()
    {
        var descriptor = new FilterOperationsDescriptor();
        Configure(descriptor);
        return descriptor.Settings;
    }

    /// <summary>Says which operations the input has.</summary>
    protected abstract void Configure(IFilterInputTypeDescriptor descriptor);
}

/// <summary>Chooses the operations on a text.</summary>
public abstract class StringOperationFilterInputType() : OperationFilterInputType(typeof(string));

/// <summary>Chooses the operations on a truth value.</summary>
public abstract class BooleanOperationFilterInputType() : OperationFilterInputType(typeof(bool));

/// <summary>Chooses the operations on a number, a date or a UUID.</summary>
/// <typeparam name="T">The value.</typeparam>
public abstract class ComparableOperationFilterInputType<T>() : OperationFilterInputType(typeof(T));

/// <summary>Chooses the operations on an enum value.</summary>
/// <typeparam name="T">The C# enum.</typeparam>
public abstract class EnumOperationFilterInputType<T>() : OperationFilterInputType(typeof(T))
    where T : struct, Enum;

/// <summary>Takes what an <see cref="OperationFilterInputType"/> says.</summary>
public interface IFilterInputTypeDescriptor
{
    /// <summary>Names the input type; otherwise it is named after the class.</summary>
    IFilterInputTypeDescriptor Name(string name);

    /// <summary>Describes the input type.</summary>
    IFilterInputTypeDescriptor Description(string description);

    /// <summary>Gives the input an operation.</summary>
    IFilterOperationDescriptor Operation(FilterOperation operation);

    /// <summary>Whether the input has <c>and</c>; without a word inputs for texts have.</summary>
    IFilterInputTypeDescriptor AllowAnd(bool allow = true);

    /// <summary>Whether the input has <c>or</c>; without a word inputs for texts have.</summary>
    IFilterInputTypeDescriptor AllowOr(bool allow = true);
}

/// <summary>Says more of one operation.</summary>
public interface IFilterOperationDescriptor
{
    /// <summary>Names the field; otherwise it has the usual name of its operation.</summary>
    IFilterOperationDescriptor Name(string name);

    /// <summary>Describes the field.</summary>
    IFilterOperationDescriptor Description(string description);
}

/// <summary>Remembers what a class of operations says.</summary>
internal sealed class FilterOperationsDescriptor : IFilterInputTypeDescriptor
{
    /// <summary>What was said.</summary>
    public FilterSettings Settings { get; } = new();

    public IFilterInputTypeDescriptor Name(string name) => With(settings => settings.Name = name);

    public IFilterInputTypeDescriptor Description(string description) => With(settings => settings.Description = description);

    public IFilterInputTypeDescriptor AllowAnd(bool allow = true) => With(settings => settings.AllowsAnd = allow);

    public IFilterInputTypeDescriptor AllowOr(bool allow = true) => With(settings => settings.AllowsOr = allow);

    public IFilterOperationDescriptor Operation(FilterOperation operation)
    {
        var settings = new FilterOperationSettings(operation);
        Settings.Operations.Add(settings);
        return new FilterOperationDescriptor(settings);
    }

    private FilterOperationsDescriptor With(Action<FilterSettings> set)
    {
        set(Settings);
        return this;
    }
}

/// <summary>Remembers what a class of operations says of one.</summary>
internal sealed class FilterOperationDescriptor(FilterOperationSettings settings) : IFilterOperationDescriptor
{
    public IFilterOperationDescriptor Name(string name)
    {
        settings.Name = name;
        return this;
    }

    public IFilterOperationDescriptor Description(string description)
    {
        settings.Description = description;
        return this;
    }
}
