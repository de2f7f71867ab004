using System.Text;
using PyDotOrg.Graph.Rest.Documents;

namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>The documents of the board.</summary>
internal static class BoardDocuments
{
    public static RouteFile Enums { get; } = Parse("enums.graphql", "extend enum Work {\n  THIRD @wire(name: \"3\")\n}");

    public static IReadOnlyList<RouteFile> Files { get; } = SharedFragments.Complete([Parse("board.graphql", Posts), Parse("errors.graphql", Errors)]);

    private const string Posts =
        """
        query list_posts($skip: Int!, $take: Int!)
        @get(path: "/api/v1/posts", select: "posts")
        @paged
        @collection(name: "posts") {
          posts(skip: $skip, take: $take) { ...PostRead }
        }

        query get_post($id: UUID!) @get(path: "/api/v1/posts/{id}", select: "post") @cached(seconds: 60) {
          post(id: $id) { ...PostRead }
        }

        query get_node($id: ID! @node(type: "Post")) @get(path: "/api/v1/nodes/{id}", select: "postById") @get(path: "/api/v1/nodes", select: "postById") {
          postById(id: $id) { name }
        }

        query old_posts($skip: Int!, $take: Int!)
        @get(path: "/api/v1/old", select: "posts")
        @sunset(since: "2020-01-01", lastDay: "2999-12-31", message: "Use /api/v1/posts.")
        @paged {
          posts(skip: $skip, take: $take) { name }
        }

        query gone_post @get(path: "/api/v1/gone", select: "postById") @sunset(since: "2019-01-01", lastDay: "2020-12-31", message: "Use \"/api/v1/posts\" \u2013 it is better.") {
          postById(id: "UG9zdDox") { name }
        }

        query search_posts($search: PostSearchInput!, $skip: Int!, $take: Int!)
        @post(path: "/api/v1/posts/search", select: "posts")
        @paged(maxLimit: 50) {
          posts(search: $search, skip: $skip, take: $take) { name }
        }

        mutation create_post($input: CreatePostInput! @member(name: "content_type", field: "markupType") @member(name: "dt_start", field: "start"))
        @post(path: "/api/v1/posts", select: "createPost.post", status: 201, location: "/api/v1/posts/{id}") {
          createPost(input: $input) { post { ...PostRead } errors { ...Failure } }
        }

        mutation update_post($input: UpdatePostInput!) @put(path: "/api/v1/posts/{id}", select: "updatePost.post") {
          updatePost(input: $input) { post { ...PostRead } }
        }

        mutation delete_post($input: DeletePostInput!) @delete(path: "/api/v1/posts/{id}") {
          deletePost(input: $input) { deletedId }
        }

        mutation approve_post($input: ApprovePostInput! @query(names: ["comment", "grade"]))
        @patch(path: "/api/v1/posts/{id}/approve", select: "approvePost.post") {
          approvePost(input: $input) { post { name } }
        }

        mutation add_remark($input: AddRemarkInput!)
        @post(path: "/api/v1/posts/{post_id}/remarks", select: "addRemark.post", status: 201) {
          addRemark(input: $input) { post { name } }
        }

        mutation touch_post($id: ID! @node(type: "Post")) @post(path: "/api/v1/posts/{id}/touch", select: "touchPost.post") {
          touchPost(input: { id: $id }) { post { id: uuid name } }
        }

        mutation guarded_post($input: GuardedPostInput!) @post(path: "/api/v1/guarded", select: "guardedPost.post") {
          guardedPost(input: $input) { post { name } }
        }

        mutation staff_post($input: StaffPostInput!) @post(path: "/api/v1/staff", select: "staffPost.post") {
          staffPost(input: $input) { post { name } }
        }

        mutation super_post($input: SuperPostInput!) @post(path: "/api/v1/super", select: "superPost.post") {
          superPost(input: $input) { post { name } }
        }

        mutation fail_post($input: FailPostInput! @member(name: "dt_start", field: "start"))
        @post(path: "/api/v1/fail", select: "failPost.post") {
          failPost(input: $input) { post { name } errors { ...Failure } }
        }

        fragment PostRead on Post {
          _version: rowVersion
          id: uuid
          name
          email @private
          work @private
          _private: seesPrivate
          remarks { _version: rowVersion email @private text _private: seesPrivate }
          pinned { text email @private _private: seesPrivate }
          pin: pinned @lift { text }
        }
        """;

    private const string Errors =
        """
        # What is read of the errors of mutations.

        fragment Failure on Error {
          __typename
          message
          ... on ValidationError { path }
          ... on AlreadyExistsError { field value }
          ... on ConflictError { version }
          ... on InUseError { dependants { name count } }
          ... on PostStateError { postState: current }
        }
        """;

    private static RouteFile Parse(string name, string text) => RouteFile.Parse(name, Encoding.UTF8.GetBytes(text));
}
