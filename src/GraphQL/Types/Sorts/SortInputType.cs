namespace PyDotOrg.GraphQL.Data.Sorting;

/// <summary>Chooses what clients may sort the elements of a list by.</summary>
/// <typeparam name="T">The element.</typeparam>
public abstract class SortInputType<T> : ISortClass
{
    Type ISortClass.ElementType => typeof(T);

    SortSettings ISortClass.Read()
    {
        var descriptor = new SortInputTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor.Settings;
    }

    /// <summary>Says which members are fields of the input.</summary>
    protected abstract void Configure(ISortInputTypeDescriptor<T> descriptor);
}

/// <summary>A class that says what clients may sort by.</summary>
internal interface ISortClass
{
    /// <summary>The CLR type that is sorted.</summary>
    Type ElementType { get; }

    /// <summary>What the class says.</summary>
    SortSettings Read();
}
