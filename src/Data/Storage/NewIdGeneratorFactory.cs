using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Makes <see cref="NewIdGenerator"/>; a compiled model can name a factory, not a generator.</summary>
internal sealed class NewIdGeneratorFactory : ValueGeneratorFactory
{
    public override ValueGenerator Create(IProperty property, ITypeBase typeBase) => new NewIdGenerator();
}
