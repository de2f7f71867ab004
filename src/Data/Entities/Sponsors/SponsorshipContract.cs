namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>The contract of a sponsorship. Private: for staff.</summary>
public sealed class SponsorshipContract : Entity, IStaged<ContractStatus>
{
    /// <summary>Foreign key of <see cref="Sponsorship"/>; one contract each.</summary>
    public Guid SponsorshipId { get; set; }

    /// <summary>What it is about.</summary>
    public Sponsorship Sponsorship { get; set; } = null!; // filled by EF Core when included

    /// <summary>Where it stands; see <see cref="SponsorshipSteps"/>.</summary>
    public ContractStatus Status { get; set; }

    /// <summary>0 at first, one more whenever it is written anew.</summary>
    public int Revision { get; set; }

    /// <summary>Null before it was sent.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>Null before both have signed.</summary>
    public DateOnly? ExecutedOn { get; set; }

    /// <summary>Address of the text as it was sent; may be empty.</summary>
    public string Document { get; set; } = "";

    /// <summary>Address of the signed text; may be empty.</summary>
    public string SignedDocument { get; set; } = "";

    /// <summary>The sponsor as the contract names it.</summary>
    public string SponsorInfo { get; set; } = "";

    /// <summary>Who signs for the sponsor.</summary>
    public string SponsorContact { get; set; } = "";

    /// <summary>What the sponsor gets, one benefit a line.</summary>
    public string Benefits { get; set; } = "";

    /// <summary>What else is agreed.</summary>
    public string LegalClauses { get; set; } = "";
}
