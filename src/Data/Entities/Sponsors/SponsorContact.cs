namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>A person to talk to about a sponsor (python-org-legacy.md 3.6). Private: for the sponsor's owner and staff.</summary>
public sealed class SponsorContact : Entity
{
    /// <summary>Foreign key of <see cref="Sponsor"/>.</summary>
    public Guid SponsorId { get; set; }

    /// <summary>The organisation that the person speaks for.</summary>
    public Sponsor Sponsor { get; set; } = null!; // filled by EF Core when included

    /// <summary>The person's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The person's address.</summary>
    public string Email { get; set; } = "";

    /// <summary>May be empty.</summary>
    public string Phone { get; set; } = "";

    /// <summary>The first to be asked.</summary>
    public bool IsPrimary { get; set; }

    /// <summary>For the running of the sponsorship.</summary>
    public bool IsAdministrative { get; set; }

    /// <summary>For invoices.</summary>
    public bool IsAccounting { get; set; }

    /// <summary>May change the sponsor's data.</summary>
    public bool IsManager { get; set; }
}
