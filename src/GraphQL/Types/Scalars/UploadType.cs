using System.Diagnostics.CodeAnalysis;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A file that comes with the request (contract: Hot Chocolate, section 3.7). CLR type: <see cref="IFile"/>. It can only be
/// given as a variable of a multipart request, and never be a result.
/// </summary>
public sealed class UploadType : ScalarType
{
    /// <summary>Creates the scalar.</summary>
    [SetsRequiredMembers]
    public UploadType()
    {
        Name = "Upload";
        Description = "A file of a multipart request. Its variable is null; the form's map puts the file there.";
        RuntimeType = typeof(IFile);
    }

    /// <summary>No text is a file; whoever coerces variables knows the request's files.</summary>
    public override bool TryCoerceInput(LeafInput input, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public override bool TryWriteResult(JsonWriter writer, object value) => false;
}
