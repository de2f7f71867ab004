using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Community;
using PyDotOrg.Graph.Schema.Events;
using PyDotOrg.Graph.Schema.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>A member of the site.</summary>
[Node]
[ObjectType<User>]
internal sealed class UserType : EntityType<User, UserRules>
{
    private static readonly RelatedRows<User, Job, JobRules> VisibleJobs = new(user => user.Jobs);
    private static readonly RelatedRows<User, Event, EventRules> VisibleEvents = new(user => user.Events);
    private static readonly RelatedRows<User, CommunityPost, CommunityPostRules> VisiblePosts = new(user => user.CommunityPosts);
    private static readonly RelatedRow<User, Membership, MembershipRules> VisibleMembership = new(user => user.Membership);

    /// <summary>The jobs that the member offers, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<User, IEnumerable<Job>>> Jobs(Caller caller) => VisibleJobs.For(caller);

    /// <summary>The jobs that the member offers, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<User, IEnumerable<Job>>> JobsOffset(Caller caller) => VisibleJobs.For(caller);

    /// <summary>The events that the member has entered, the next one first and those that are over last.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<User, IEnumerable<Event>>> Events(Caller caller) =>
        VisibleEvents.For(caller, events => events.NextFirst(caller.Now));

    /// <summary>The events that the member has entered, the next one first and those that are over last, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<User, IEnumerable<Event>>> EventsOffset(Caller caller) => Events(caller);

    /// <summary>The posts that the member has written, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<User, IEnumerable<CommunityPost>>> CommunityPosts(Caller caller) => VisiblePosts.For(caller);

    /// <summary>The posts that the member has written, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<User, IEnumerable<CommunityPost>>> CommunityPostsOffset(Caller caller) => VisiblePosts.For(caller);

    /// <summary>The membership in the Foundation; null for everybody but the member and staff, and when there is none.</summary>
    public static Expression<Func<User, Membership?>> Membership(Caller caller) => VisibleMembership.For(caller);

    /// <summary>Whether the member belongs to the Foundation; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, bool?>> HasMembership(Caller caller) => Own<bool?>(caller, user => user.Membership != null);

    /// <summary>Whether the caller sees the private values of the member: the member and staff do.</summary>
    public static Expression<Func<User, bool>> ViewerSeesPrivate(Caller caller) => caller.SeesPrivate(UserRules.Self);

    /// <summary>The e-mail address; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, string?>> Email(Caller caller) => Own<string>(caller, user => user.Email);

    /// <summary>Whether the e-mail address has been confirmed; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, bool?>> EmailVerified(Caller caller) => Own<bool?>(caller, user => user.EmailVerified);

    /// <summary>Whom the member lets see the e-mail address; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, EmailPrivacy?>> EmailPrivacy(Caller caller) => Own<EmailPrivacy?>(caller, user => user.EmailPrivacy);

    /// <summary>Whether lists show the member; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, SearchVisibility?>> SearchVisibility(Caller caller) => Own<SearchVisibility?>(caller, user => user.SearchVisibility);

    /// <summary>Whether others see the member at all; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, bool?>> PublicProfile(Caller caller) => Own<bool?>(caller, user => user.PublicProfile);

    /// <summary>Whether the account is in use; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, bool?>> IsActive(Caller caller) => Own<bool?>(caller, user => user.IsActive);

    /// <summary>Whether the member edits the site; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, bool?>> IsStaff(Caller caller) => Own<bool?>(caller, user => user.IsStaff);

    /// <summary>Whether the member looks after accounts; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, bool?>> IsSuperuser(Caller caller) => Own<bool?>(caller, user => user.IsSuperuser);

    /// <summary>When the account was made; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, DateTime?>> DateJoined(Caller caller) => Own<DateTime?>(caller, user => user.DateJoined);

    /// <summary>When the member signed in last; null for everybody but the member and staff, and before the first time.</summary>
    public static Expression<Func<User, DateTime?>> LastLogin(Caller caller) => Own(caller, user => user.LastLogin);

    /// <summary>Where the member signs in, such as "github"; null for everybody but the member and staff, and when it is here.</summary>
    public static Expression<Func<User, string?>> OauthProvider(Caller caller) => Own(caller, user => user.OAuthProvider);

    /// <summary>The name of the account there; null for everybody but the member and staff, and when there is none.</summary>
    public static Expression<Func<User, string?>> OauthId(Caller caller) => Own(caller, user => user.OAuthId);

    /// <summary>When the row was first saved; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, DateTime?>> CreatedAt(Caller caller) => Own<DateTime?>(caller, user => user.CreatedAt);

    /// <summary>When the row was last changed; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, DateTime?>> UpdatedAt(Caller caller) => Own<DateTime?>(caller, user => user.UpdatedAt);

    /// <summary>Grows with every change of the row, for updates; null for everybody but the member and staff.</summary>
    public static Expression<Func<User, long?>> RowVersion(Caller caller) => Own<long?>(caller, user => user.RowVersion);

    internal static void Configure(IObjectTypeDescriptor<User> descriptor)
    {
        ConfigureId(descriptor);
        descriptor.Field(user => user.Username).Description("The unique name in addresses.");
        descriptor.Field(user => user.FirstName).Description("The first name; may be empty.");
        descriptor.Field(user => user.LastName).Description("The last name; may be empty.");
        descriptor.Field(user => user.Bio).Description("What the member says of themselves; may be empty.");
    }

    private static Expression<Func<User, TValue?>> Own<TValue>(Caller caller, Expression<Func<User, TValue?>> value) =>
        caller.Private(value, UserRules.Self);
}
