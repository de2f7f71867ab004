using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Tests.Execution.Access;

/// <summary>Somebody whose address only members may read, reached in every way that a schema knows.</summary>
[Node]
public class Account : INamed
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    [Authorize(Roles = ["member"])]
    public virtual string? Email { get; init; }

    /// <summary>What the interface asks for counts here, too.</summary>
    public string? Phone { get; init; }

    public IReadOnlyList<Account> AllFriends { get; init; } = [];

    [UseFiltering<AccountFilter>]
    [UseSorting<AccountSort>]
    public IEnumerable<Account> Friends() => AllFriends;

    public static Account? Get(int id) => AccessQueries.All.FirstOrDefault(each => each.Id == id);
}

/// <summary>Overrides what is guarded.</summary>
public sealed class Author : Account
{
    public override string? Email { get; init; }
}

[InterfaceType]
public interface INamed
{
    string Name { get; }

    [Authorize(Roles = ["member"])]
    string? Phone { get; }
}

/// <summary>Adds a field to everything with a name.</summary>
[ExtendObjectType<INamed>]
public static class NamedExtension
{
    public static string Murmur([Parent] INamed named) => $"secret of {named.Name}";

    [Authorize(Roles = ["member"])]
    public static string Whisper([Parent] INamed named) => $"secret of {named.Name}";
}

/// <summary>All of it is for members, what an interface adds, too.</summary>
[Authorize(Roles = ["member"])]
public sealed class Safe : INamed
{
    [AllowAnonymous]
    public string Name => "Safe";

    public string? Phone => "secret";
}

[UnionType]
public interface IThing
{
    string Door { get; }
}

/// <summary>A kind of objects that only members may know of.</summary>
[Node]
[Authorize(Roles = ["member"])]
public sealed class Vault : IThing
{
    public int Id { get; init; }

    public string Content { get; init; } = "secret";

    [AllowAnonymous]
    public string Door { get; init; } = "closed";

    public static Vault Get(int id) => new() { Id = id };
}

[GraphQLName("Konto")]
public sealed class Konto
{
    public string Owner { get; init; } = "";
}

/// <summary>Guards a type that it calls by the name that clients know.</summary>
[ExtendObjectType("Konto")]
[Authorize]
public static class KontoExtension
{
    public static int One() => 1;
}

public sealed class AccountFilter : FilterInputType<Account>
{
    protected override void Configure(IFilterInputTypeDescriptor<Account> descriptor)
    {
        descriptor.Name("AccountChoice").BindFieldsExplicitly();
        descriptor.Field(account => account.Name);
        descriptor.Field(account => account.Email);
        descriptor.Field(account => account.Phone).Name("calls");
        descriptor.Field(account => account.Email!.Length).Name("length");
        descriptor.Field(account => account.AllFriends).Type<AccountFilter>().Name("friends");
    }
}

public sealed class AccountSort : SortInputType<Account>
{
    protected override void Configure(ISortInputTypeDescriptor<Account> descriptor)
    {
        descriptor.Name("AccountOrder").BindFieldsExplicitly();
        descriptor.Field(account => account.Name);
        descriptor.Field(account => account.Email);
    }
}

[QueryType]
public static class AccessQueries
{
    private static readonly Account Bea = new() { Id = 2, Name = "Bea", Email = "secret-b@x", Phone = "secret-2" };

    private static readonly Account Ada = new() { Id = 1, Name = "Ada", Email = "secret-a@x", Phone = "secret-1", AllFriends = [Bea] };

    public static Account[] All { get; } = [Ada, Bea];

    public static int Calls { get; set; }

    public static Account GetAccount() => Ada;

    public static Account GetWriter() => new Author { Id = 3, Name = "Cem", Email = "secret-c@x", Phone = "secret-3" };

    public static Author GetAuthor() => new() { Id = 3, Name = "Cem", Email = "secret-c@x", Phone = "secret-3" };

    public static INamed GetNamed() => Ada;

    public static Safe GetSafe() => new();

    public static IThing GetThing() => new Vault();

    public static Vault GetVault() => new();

    public static IReadOnlyList<Account> GetList() => All;

    [UsePaging]
    [UseFiltering<AccountFilter>]
    [UseSorting<AccountSort>]
    public static IEnumerable<Account> GetAccounts() => All;

    [UseFiltering]
    [UseSorting]
    public static IEnumerable<Account> GetPlain() => All;

    [UseFiltering]
    public static IEnumerable<Konto> GetKonten() => [new Konto { Owner = "secret" }];

    [Authorize(ApplyPolicy.Validation, Roles = ["member"])]
    public static string Early()
    {
        Calls++;
        return "early";
    }

    public static string Open()
    {
        Calls++;
        return "open";
    }
}

[MutationType]
public static class AccessMutations
{
    [Authorize(Roles = ["member"])]
    [UseMutationConvention]
    public static Account Touch(int id)
    {
        AccessQueries.Calls++;
        return AccessQueries.All[id];
    }

    public static int Count() => ++AccessQueries.Calls;

    [Authorize(ApplyPolicy.Validation)]
    public static int CountEarly() => ++AccessQueries.Calls;
}
