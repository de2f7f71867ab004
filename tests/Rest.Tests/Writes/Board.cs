using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>A small board of posts: one operation for each way in which the facade writes.</summary>
internal static class Board
{
    public static readonly Guid PostId = new("0192d6a0-0000-7000-8000-000000000001");

    internal enum Work
    {
        FullTime,
        PartTime,
        Third,
    }

    /// <summary>What arrived last.</summary>
    internal sealed class Inbox
    {
        public object? Last { get; set; }
    }

    [Node]
    internal sealed record Category(Guid Id, string Name)
    {
        public static Category Get(Guid id) => new(id, "Any");
    }

    internal sealed record Remark(string Text, string Email, bool SeesPrivate, long RowVersion);

    [Node]
    internal sealed record Post(Guid Id, string Name)
    {
        public Guid Uuid => Id;

        public string Email => "post@example.com";

        public Work Work => Work.PartTime;

        public long RowVersion => 7;

        public IReadOnlyList<Remark> Remarks => [new("mine", "a@example.com", true, 1), new("yours", "b@example.com", false, 2)];

        public Remark Pinned => Remarks[1];

        public bool SeesPrivate(ClaimsPrincipal? user) => user?.Identity?.Name == "owner";

        public static Post Get(Guid id) => new(id, "Any");
    }

    internal sealed record Place
    {
        public required string Name { get; init; }
    }

    internal sealed record Slot
    {
        public required DateTimeOffset Start { get; init; }

        public Place? Venue { get; init; }
    }

    internal sealed record CreatePostInput
    {
        [StringLength(40)]
        public required string CompanyName { get; init; }

        public int? Positions { get; init; }

        public long? Budget { get; init; }

        public double? Ratio { get; init; }

        public decimal? Salary { get; init; }

        public bool? IsUrgent { get; init; }

        public DateOnly? Expires { get; init; }

        public DateTimeOffset? OpensAt { get; init; }

        public Guid? Token { get; init; }

        public Uri? HomeUrl { get; init; }

        public Work? Work { get; init; }

        [ID<Category>]
        public Guid? CategoryId { get; init; }

        [ID<Category>]
        public IReadOnlyList<Guid>? TagIds { get; init; }

        public IReadOnlyList<string>? Words { get; init; }

        public IReadOnlyList<Slot>? Occurrences { get; init; }

        public Place? Venue { get; init; }

        public string? MarkupType { get; init; }

        [DefaultValue(3)]
        public int Days { get; init; }
    }

    internal sealed record UpdatePostInput
    {
        [ID<Post>]
        public required Guid Id { get; init; }

        public required long Version { get; init; }

        public Optional<string?> Note { get; init; }
    }

    internal sealed record DeletePostInput
    {
        [ID<Post>]
        public required Guid Id { get; init; }

        public long? Version { get; init; }
    }

    internal sealed record ApprovePostInput
    {
        [ID<Post>]
        public required Guid Id { get; init; }

        public string? Comment { get; init; }

        public int? Grade { get; init; }
    }

    internal sealed record AddRemarkInput
    {
        [ID<Post>]
        public required Guid PostId { get; init; }

        public required string Text { get; init; }
    }

    internal sealed record PostSearch
    {
        [StringLength(5)]
        public string? Words { get; init; }
    }

    internal sealed record NotFoundError(string Message);

    internal sealed record NotAllowedError(string Message);

    internal sealed record AlreadyExistsError(string Message, string Field, string Value);

    internal sealed record ConflictError(string Message, long Version);

    internal sealed record Dependant(string Name, int Count);

    internal sealed record InUseError(string Message, IReadOnlyList<Dependant> Dependants);

    internal sealed record PostStateError(string Message, Work Current);

    internal sealed record OddError(string Message);

    internal sealed record FailPostInput
    {
        public required IReadOnlyList<string> Kinds { get; init; }

        public long? Version { get; init; }

        public IReadOnlyList<Slot>? Occurrences { get; init; }
    }

    [QueryType]
    internal static class Queries
    {
        public static Post? GetPost(Guid id) => id == PostId ? new Post(id, "First") : null;

        public static Post? GetPostById([ID<Post>] Guid id) => GetPost(id);

        public static IEnumerable<Post> GetPosts(int skip, int take, PostSearch? search) =>
            Enumerable.Range(skip, Math.Min(take, 5)).Select(number => new Post(PostId, $"{search?.Words ?? "Post"} {number}"));
    }

    [MutationType]
    internal static class Mutations
    {
        public static Post CreatePost(CreatePostInput input, Inbox inbox) => new(PostId, Keep(inbox, input).CompanyName);

        public static Post? UpdatePost(UpdatePostInput input, Inbox inbox) => Queries.GetPost(Keep(inbox, input).Id);

        [UseMutationConvention(PayloadFieldName = "deletedId")]
        public static string DeletePost(DeletePostInput input, Inbox inbox) => $"{Keep(inbox, input).Id}";

        public static Post ApprovePost(ApprovePostInput input, Inbox inbox) => new(Keep(inbox, input).Id, input.Comment ?? "none");

        public static Post AddRemark(AddRemarkInput input, Inbox inbox) => new(Keep(inbox, input).PostId, input.Text);

        public static Post TouchPost([ID<Post>] Guid id) => new(id, "Touched");

        [Authorize]
        public static Post GuardedPost(string name) => new(PostId, name);

        [Authorize(Roles = ["STAFF", "SUPERUSER"])]
        public static Post StaffPost(string name) => new(PostId, name);

        [Authorize(Roles = ["SUPERUSER"])]
        public static Post SuperPost(string name) => new(PostId, name);

        [Error<ValidationError>]
        [Error<NotFoundError>]
        [Error<NotAllowedError>]
        [Error<AlreadyExistsError>]
        [Error<ConflictError>]
        [Error<InUseError>]
        [Error<PostStateError>]
        [Error<OddError>]
        public static FieldResult<Post> FailPost(FailPostInput input) => FieldResult<Post>.Failed([.. input.Kinds.Select(FailureOf)]);

        private static T Keep<T>(Inbox inbox, T input)
        {
            inbox.Last = input;
            return input;
        }

        private static object FailureOf(string kind) => kind switch
        {
            "start" => new ValidationError("Too early.", ["input", "occurrences", "1", "start"]),
            "whole" => new ValidationError("They do not fit.", ["input"]),
            "none" => new NotFoundError("There is no such post."),
            "forbidden" => new NotAllowedError("Staff privileges required"),
            "taken" => new AlreadyExistsError("The name is taken.", "companyName", "x\"y"),
            "conflict" => new ConflictError("Somebody else was faster.", 9),
            "used" => new InUseError("It has posts.", [new Dependant("posts", 3), new Dependant("oldPosts", 1)]),
            "state" => new PostStateError("It is done.", Work.Third),
            _ => new OddError($"Odd: {kind}"),
        };
    }
}
