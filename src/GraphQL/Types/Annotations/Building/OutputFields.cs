using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.CostAnalysis.Types;
using PyDotOrg.GraphQL.Types.Pagination;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes fields of objects and interfaces out of members.</summary>
internal sealed class OutputFields(SchemaDraft draft)
{
    private const double AsyncCost = 10;
    private const double FilterCost = 10;
    private const double SortCost = 10;

    private readonly ParameterBinding _parameters = new(draft);
    private readonly SubscriptionFields _subscriptions = new(draft, new ParameterBinding(draft));

    /// <summary>The field of a member.</summary>
    public OutputField Create(FieldSource source, FieldScope scope)
    {
        var shape = draft.Inspector.InspectReturn(source);
        var method = _parameters.Bind(source.Method, scope.ParentType, settings: source.Settings);
        var subscription = _subscriptions.Plan(source, scope, method);
        CheckProjection(source, scope);
        CheckPagingArguments(source, shape);
        var plan = DataPlan.Read(source, shape, draft);
        var options = PagingOf(source, plan);
        var rules = DemandsOf(source, scope.ParentType, scope.Authorization);
        var resolution = new ResolverPlan(source, scope, method)
        {
            NodeId = IdOf(source, scope),
            IsIdList = shape.IsList && source.Id is not null,
            Data = plan is null ? null : Pipeline(plan, shape, options),
            Authorization = rules,
            Subscription = subscription?.Subscription,
        };
        var field = new OutputField
        {
            Name = source.Name,
            DescriptionSource = draft.Descriptions.Of(source),
            DeprecationReason = source.Settings?.DeprecationReason ?? source.Annotations.DeprecationReason,
            Arguments = NamedElements.Create<InputField>(
            [
                .. ArgumentsOf(method, [.. subscription?.Arguments ?? [], .. DataArguments(source, plan, shape, options)]),
            ]),
            Type = TypeOf(source, shape, plan, options),
            Resolver = scope.Type is InterfaceType ? null : ResolverFactory.Create(resolution),
            Directives = [.. Directives(source, plan, options, method), .. OwnRules(source).Select(SchemaDirectives.Authorize)],
            Origin = SchemaOrigin.Of(source.Member),
        };
        if (draft.Mutations.Find(source, scope) is { } names)
        {
            return draft.Mutations.Create(field, resolution, names);
        }

        if (source.Annotations.Get<IFixesType>()?.Syntax is { } syntax)
        {
            draft.Types.ResolveLater(syntax, SchemaOrigin.Of(source.Member), type => field.Type = type);
        }

        return field;
    }

    /// <summary>A descriptor overrules an attribute, and that the schema.</summary>
    private PagingOptions PagingOf(FieldSource source, DataPlan? plan)
    {
        var options = plan?.Paging?.Settings.Over(draft.Registrations.Paging) ?? draft.Registrations.Paging;
        return source.Settings?.Paging.Over(options) ?? options;
    }

    private static IReadOnlyList<AuthorizeRule> OwnRules(FieldSource source) =>
        [.. source.Annotations.Authorization, .. source.Settings?.Authorization ?? []];

    /// <summary>
    /// A field's own demands overrule those of the interfaces that it implements, which overrule those of its type; one that
    /// everybody may ask has none.
    /// </summary>
    /// <param name="source">The member.</param>
    /// <param name="owner">The CLR type of the values that the field stands on; null at a root.</param>
    /// <param name="ofType">The demands of the type.</param>
    public static IReadOnlyList<AuthorizeRule> DemandsOf(FieldSource source, Type? owner, IReadOnlyList<AuthorizeRule> ofType)
    {
        if (source.Annotations.Has<AllowAnonymousAttribute>())
        {
            return [];
        }

        var own = OwnRules(source);
        if (own.Count > 0)
        {
            return own;
        }

        var promised = owner is { IsInterface: false } ? PromisedMembers.Of(owner, source).SelectMany(each => Annotated.Of(each).Authorization).ToArray() : [];
        return promised.Length > 0 ? promised : ofType;
    }

    private static DataPipeline Pipeline(DataPlan plan, TypeShape shape, PagingOptions options) => new()
    {
        ElementType = shape.Element!.Type, // A plan is made for lists only.
        Paging = plan.Paging?.Kind ?? PagingKind.None,
        PagingOptions = options,
        Cardinality = plan.Cardinality,
        UsesProjection = plan.UsesProjection,
        UsesFiltering = plan.Filtering is not null,
        UsesSorting = plan.Sorting is not null,
    };

    private static IEnumerable<AppliedDirective> Directives(FieldSource source, DataPlan? plan, PagingOptions options, BoundMethod method)
    {
        var isWork = plan is not null || AsyncResults.IsAsync(method.Method.ReturnType);
        if (isWork && !source.Annotations.Has<CostAttribute>())
        {
            yield return SchemaDirectives.Cost(AsyncCost);
        }

        if (plan?.Paging is { } paging && !source.Annotations.Has<ListSizeAttribute>())
        {
            yield return SchemaDirectives.ListSize(PageArguments.SizeOf(paging.Kind, options));
        }

        foreach (var directive in source.Annotations.Directives.Concat(source.Settings?.Directives ?? []))
        {
            yield return directive;
        }
    }

    private NodeIdFormat? IdOf(FieldSource source, FieldScope scope)
    {
        if (source.IsNodeId)
        {
            return new NodeIdFormat(scope.Type.Name);
        }

        if (source.Id is not { } id)
        {
            return null;
        }

        var type = id.RuntimeType is null ? null : draft.Types.Output(id.RuntimeType, SchemaOrigin.Of(source.Member));
        return new NodeIdFormat(type?.Name ?? id.TypeName ?? scope.Type.Name);
    }

    private IType TypeOf(FieldSource source, TypeShape shape, DataPlan? plan, PagingOptions options)
    {
        var origin = SchemaOrigin.Of(source.Member);
        if (plan?.Paging is { } paging)
        {
            var item = paging.Settings.ItemType is { } type ? shape.Element!.WithInnermost(type) : shape.Element!; // As above.
            return draft.Pages.Create(new PageRequest(paging.Kind, source.Name, paging.Settings.Name, item, options, origin));
        }

        if (plan is { Cardinality: not Cardinality.Many })
        {
            shape = shape.Element! with { IsNullable = true };
        }

        var isId = source.IsNodeId || source.Id is not null;
        return shape.Wrap(isId ? BuiltInScalars.Id : draft.Types.Output(shape.InnermostType, origin));
    }

    /// <summary>A resolver that takes a paging argument itself says how.</summary>
    private static IEnumerable<InputField> ArgumentsOf(BoundMethod method, IEnumerable<InputField> data) =>
        method.Arguments.Concat(data.Where(each => method.Arguments.All(own => own.Name != each.Name)));

    private IEnumerable<InputField> DataArguments(FieldSource source, DataPlan? plan, TypeShape shape, PagingOptions options)
    {
        var origin = SchemaOrigin.Of(source.Member);
        if (plan?.Paging is { } paging)
        {
            foreach (var argument in PageArguments.Create(paging.Kind, options))
            {
                yield return argument;
            }
        }

        if (plan?.Filtering is { } filtering)
        {
            yield return new InputField
            {
                Name = "where",
                Description = "Which items are wanted.",
                Type = draft.Filters.For(filtering.InputType, shape.Element!.Type, origin), // As above.
                Directives = [SchemaDirectives.Cost(FilterCost)],
            };
        }

        if (plan?.Sorting is { } sorting)
        {
            yield return new InputField
            {
                Name = "order",
                Description = "In which order the items are wanted; the first entry counts most.",
                Type = new ListType(new NonNullType(draft.Sorts.For(sorting.InputType, shape.Element!.Type, origin))), // As above.
                Directives = [SchemaDirectives.Cost(SortCost)],
            };
        }
    }

    private void CheckProjection(FieldSource source, FieldScope scope)
    {
        if (!ResolverFactory.IsProjection(source.ReturnType))
        {
            return;
        }

        var parent = source.ReturnType.GetGenericArguments()[0].GetGenericArguments()[0];
        if (scope.ParentType is null || !scope.ParentType.IsAssignableTo(parent))
        {
            draft.Errors.Add(Messages.WrongParent(parent, scope.ParentType), source.Member);
        }
    }

    private void CheckPagingArguments(FieldSource source, TypeShape shape)
    {
        var isPaged = source.Annotations.Has<CursorPagingAttribute>() || DataPlan.IsPage(shape.Type);
        if (!isPaged && Array.Exists(source.Method.GetParameters(), parameter => parameter.ParameterType == typeof(PagingArguments)))
        {
            draft.Errors.Add(Messages.NoPages, source.Member);
        }
    }
}
