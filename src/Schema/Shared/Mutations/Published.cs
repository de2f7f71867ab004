using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What its owner has handed in and staff have published belongs to staff from then on.</summary>
internal static class Published
{
    /// <summary>Why a caller may not touch a row; null when it is not published, or the caller is staff.</summary>
    public static NotAllowedError? Refuse(IPublished row, Caller caller) =>
        row.IsPublished && !caller.IsStaff ? new NotAllowedError(Messages.PublishedIsForStaff) : null;
}
