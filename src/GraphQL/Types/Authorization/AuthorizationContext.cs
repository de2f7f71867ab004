using System.Security.Claims;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Authorization;

/// <summary>What is known of a request when the demands of <see cref="ApplyPolicy.Validation"/> are checked: nothing has run yet.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Document">The document.</param>
/// <param name="User">The caller; without identity when nobody is signed in.</param>
/// <param name="Services">The services of the request.</param>
public sealed record AuthorizationContext(GraphQLSchema Schema, DocumentNode Document, ClaimsPrincipal User, IServiceProvider Services);
