namespace PyDotOrg.GraphQL.Data.Filters;

/// <summary>Chooses what clients may filter the elements of a list by.</summary>
/// <typeparam name="T">The element.</typeparam>
public abstract class FilterInputType<T> : IFilterClass
{
    Type IFilterClass.ElementType => typeof(T);

    FilterSettings IFilterClass.Read()
    {
        var descriptor = new FilterInputTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor.Settings;
    }

    /// <summary>Says which members are fields of the input, and of which type.</summary>
    protected abstract void Configure(IFilterInputTypeDescriptor<T> descriptor);
}

/// <summary>A class that says what clients may filter by.</summary>
internal interface IFilterClass
{
    /// <summary>The CLR type that is filtered.</summary>
    Type ElementType { get; }

    /// <summary>What the class says.</summary>
    FilterSettings Read();
}
