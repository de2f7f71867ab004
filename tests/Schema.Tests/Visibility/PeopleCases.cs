using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Schema.Tests.Visibility;

/// <summary>The rows of members, the community and the Foundation that not everybody sees (contract rest-v1, section 1.7).</summary>
internal static class PeopleCases
{
    public static VisibilityCase[] All { get; } =
    [
        new(
            "user", "users", OwnerSees: true,
            """
            byUsername: userByUsername(username: $slug) { uuid }
            list: users(where: { username: { eq: $slug } }) { totalCount nodes { uuid } }
            ofPost: communityPostByUuid(uuid: $parent) { creator { uuid } }
            """,
            HideUserAsync),
        new("userGroup", "userGroups", OwnerSees: false, "list: userGroups(where: { name: { eq: $slug } }) { totalCount nodes { uuid } }", HideGroupAsync),
        new(
            "communityPost", "communityPosts", OwnerSees: true,
            """
            bySlug: communityPostBySlug(slug: $slug) { uuid }
            list: communityPosts(where: { slug: { eq: $slug } }) { totalCount nodes { uuid } }
            ofPhoto: communityPhotoByUuid(uuid: $parent) { post { uuid } }
            ofAuthors: users(first: 50) { nodes { communityPosts(first: 50) { nodes { uuid } } } }
            """,
            (db, owner, name) => HidePostAsync(db, new CommunityPhoto { Image = "a.png", CreatorId = owner }, owner, name, photo => photo.Post!)),
        MediumCase("communityPhoto", "photos", owner => new CommunityPhoto { Image = "a.png", CreatorId = owner }),
        MediumCase("communityVideo", "videos", owner => new CommunityVideo { Url = "https://a.example/", Title = "A", CreatorId = owner }),
        MediumCase("communityLink", "links", owner => new CommunityLink { Url = "https://a.example/", Title = "A", CreatorId = owner }),
        SluggedCase("codeSample", "codeSamples", (owner, slug) =>
        {
            var sample = new CodeSample { Slug = slug, Code = "1", Description = "A", CreatorId = owner };
            return (sample, () => sample.IsPublished = true);
        }),
        SluggedCase("minutes", "minutes", (owner, slug) =>
        {
            var minutes = new Minutes { Slug = slug, Date = new DateOnly(2020, 1, 1), Content = "A", CreatorId = owner };
            return (minutes, () => minutes.IsPublished = true);
        }) with { Lookup = "minutesById" },
        SluggedCase("workGroup", "workGroups", (owner, slug) =>
        {
            var group = new WorkGroup { Slug = slug, Name = "A", Purpose = "A", Active = false, CreatorId = owner };
            return (group, () => group.Active = true);
        }),
        new(
            "nominee", "nominees", OwnerSees: true,
            """
            list: nominees(where: { electionUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: electionByUuid(uuid: $parent) { nominees { totalCount nodes { uuid } } }
            nestedOffset: electionByUuid(uuid: $parent) { nomineesOffset { items { uuid } } }
            ofNominations: nominations(first: 50) { nodes { nominee { uuid } } }
            """,
            HideNomineeAsync),
        new(
            "nomination", "nominations", OwnerSees: true,
            """
            list: nominations(where: { nomineeUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: nomineeByUuid(uuid: $parent) { nominations { totalCount nodes { uuid } } }
            """,
            async (db, owner, name) => await NominateAsync(db, owner, await OtherAsync(db, owner), name)),
        new(
            "nomination", "nominations", OwnerSees: true,
            "list: nominations(where: { nomineeUuid: { eq: $parent } }) { totalCount nodes { uuid } }",
            async (db, owner, name) => await NominateAsync(db, await OtherAsync(db, owner), owner, $"{name}-by-me")),
    ];

    private static VisibilityCase MediumCase<T>(string name, string ofPost, Func<Guid, T> create)
        where T : CommunityMedium => new(
            name, $"{name}s", OwnerSees: true,
            $$"""
            list: {{name}}s(where: { postUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: communityPostByUuid(uuid: $parent) { {{ofPost}} { totalCount nodes { uuid } } }
            nestedOffset: communityPostByUuid(uuid: $parent) { {{ofPost}}Offset { items { uuid } } }
            """,
            (db, owner, slug) => HidePostAsync(db, create(owner), owner, slug, medium => medium));

    private static VisibilityCase SluggedCase(string name, string plural, Func<Guid, string, (Entity Row, Action Show)> create) => new(
        name, plural, OwnerSees: true,
        $$"""
        bySlug: {{name}}BySlug(slug: $slug) { uuid }
        list: {{plural}}(where: { slug: { eq: $slug } }) { totalCount nodes { uuid } }
        """,
        async (db, owner, slug) =>
        {
            var (row, show) = create(owner, slug);
            db.Add(row);
            await db.SaveChangesAsync();
            return new HiddenRow(row, row.Id, slug, show);
        });

    private static async Task<HiddenRow> HideUserAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var user = await db.Users.SingleAsync(user => user.Id == owner);
        var post = new CommunityPost { Slug = name, Title = "A", Content = "A", IsPublished = true, CreatorId = owner };
        (user.PublicProfile, user.SearchVisibility) = (false, SearchVisibility.Public);
        db.Add(post);
        await db.SaveChangesAsync();
        return new HiddenRow(user, post.Id, user.Username, () => user.PublicProfile = true);
    }

    private static async Task<HiddenRow> HideGroupAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var group = new UserGroup { Name = name };
        db.Add(group);
        await db.SaveChangesAsync();
        return new HiddenRow(group, group.Id, name, () => group.Approved = true);
    }

    /// <summary>A post that is not published, with a medium; one of them is the row.</summary>
    private static async Task<HiddenRow> HidePostAsync<T>(PyDotOrgDbContext db, T medium, Guid owner, string name, Func<T, Entity> row)
        where T : CommunityMedium
    {
        var post = new CommunityPost { Slug = name, Title = "A", Content = "A", CreatorId = owner };
        medium.Post = post;
        db.Add(medium);
        await db.SaveChangesAsync();
        var hidden = row(medium);
        return new HiddenRow(hidden, hidden == post ? medium.Id : post.Id, name, () => post.IsPublished = true);
    }

    /// <summary>A nomination of somebody who has not accepted.</summary>
    private static async Task<HiddenRow> NominateAsync(PyDotOrgDbContext db, Guid named, Guid nominator, string name)
    {
        var day = new DateOnly(2020, 1, 1);
        var election = new Election { Name = name, Slug = $"{name}-{named}", NominationsOpen = day, NominationsClose = day, VotingOpen = day, VotingClose = day };
        var nomination = new Nomination { Nominee = new Nominee { Election = election, UserId = named }, NominatorId = nominator };
        db.Add(nomination);
        await db.SaveChangesAsync();
        return new HiddenRow(nomination, nomination.NomineeId, name, () => nomination.Nominee.Accepted = true);
    }

    private static async Task<HiddenRow> HideNomineeAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var hidden = await NominateAsync(db, owner, await OtherAsync(db, owner), name);
        var nominee = ((Nomination)hidden.Row).Nominee;
        return hidden with { Row = nominee, Parent = nominee.ElectionId };
    }

    private static Task<Guid> OtherAsync(PyDotOrgDbContext db, Guid owner) =>
        db.Users.Where(user => user.Id != owner).OrderBy(user => user.Id).Select(user => user.Id).FirstAsync();
}
