using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Gives mutations one argument for their input and one payload for their result and their errors (contract: Hot Chocolate, section 2.9).</summary>
internal sealed class MutationConventions(SchemaDraft draft)
{
    private readonly MutationErrorTypes _errors = new(draft);
    private readonly List<Action> _late = [];

    /// <summary>The names of the parts of a mutation; null for fields that do not follow the convention.</summary>
    public MutationNames? Find(FieldSource source, FieldScope scope)
    {
        var options = draft.Registrations.Mutations;
        var own = source.Annotations.Get<UseMutationConventionAttribute>();
        var hasErrors = MutationErrorTypes.HasErrors(source);
        var isMutation = scope.ParentType is null && scope.Type.Name == draft.Registrations.Options.MutationTypeName;
        var isWanted = hasErrors || own is { Disable: false };
        if (isMutation && options is not null && own is not { Disable: true } && (isWanted || options.ApplyToAllMutations))
        {
            return new MutationNames(source.Name, options, own);
        }

        if (isWanted)
        {
            draft.Errors.Add(Messages.NoConvention(source.Name), source.Member);
        }

        return null;
    }

    /// <summary>The mutation in the form of the convention.</summary>
    /// <param name="plain">The mutation without it.</param>
    /// <param name="plan">How its value comes about.</param>
    /// <param name="names">The names of its parts.</param>
    public OutputField Create(OutputField plain, ResolverPlan plan, MutationNames names)
    {
        var errors = _errors.Of(plan.Source, names, plan.Method.HasRules);
        var arguments = new List<InputField>(plan.Method.Arguments);
        var method = plan.Method with { HasPayload = true };
        if (IsInput(arguments, names))
        {
            arguments = [Argument(arguments[0].Name, arguments[0].DescriptionSource, arguments[0].Type, arguments[0].Origin)];
        }
        else if (arguments.Count > 0)
        {
            method = method.TakeInput(names.InputArgument);
            arguments = [Argument(names.InputArgument, null, new NonNullType(InputOf(arguments, names, plain.Origin)), plain.Origin)];
        }

        var hasOwnPayload = IsPayload(plain, plan, names);
        return new OutputField
        {
            Name = plain.Name,
            DescriptionSource = plain.DescriptionSource,
            DeprecationReason = plain.DeprecationReason,
            Arguments = NamedElements.Create<InputField>([.. arguments]),
            Type = hasOwnPayload ? OwnPayload(plain, errors) : Payload(plain, plan, names, errors),
            Resolver = ResolverFactory.Mutation(plan with { Method = method }, new MutationResolver(errors?.Factories ?? [], hasOwnPayload)),
            Directives = [.. plain.Directives.Where(directive => !IsOfList(directive))],
            Origin = plain.Origin,
        };
    }

    /// <summary>Does what needs to know all types.</summary>
    /// <param name="query">The root of queries; null when there is none.</param>
    /// <param name="mutation">The root of mutations; null when there is none.</param>
    public void Complete(ObjectType? query, ObjectType? mutation)
    {
        _errors.CheckNames();
        _late.ForEach(action => action());
        if (query is not null && draft.Registrations.Payloads is { } options)
        {
            PayloadQuery.AddTo(mutation?.Fields ?? [], query, options);
        }
    }

    private static bool IsOfList(AppliedDirective directive) => directive.Name == EngineDirectives.ListSize.Name;

    /// <summary>Whether a method takes its input already in one object.</summary>
    private static bool IsInput(List<InputField> arguments, MutationNames names) =>
        arguments is [var only] && only.Type.NullableType() is InputObjectType type && type.Name == names.InputType;

    private InputObjectType InputOf(List<InputField> fields, MutationNames names, SchemaOrigin? origin)
    {
        var type = new InputObjectType
        {
            Name = names.InputType,
            Description = Messages.InputOf(names.Field),
            Fields = NamedElements.Create<InputField>([.. fields]),
            Origins = origin is null ? [] : [origin],
        };
        draft.Types.Add(type);
        return type;
    }

    private static InputField Argument(string name, Lazy<string?>? description, IType type, SchemaOrigin? origin) => new()
    {
        Name = name,
        DescriptionSource = new Lazy<string?>(() => description?.Value ?? "What the mutation needs to know."),
        Type = type,
        Origin = origin,
    };

    private bool IsPayload(OutputField plain, ResolverPlan plan, MutationNames names)
    {
        var type = plain.Type.NullableType();
        if (plan.Source.Annotations.Get<IFixesType>()?.Syntax is not null || type.NamedType().Name != names.PayloadType)
        {
            return false;
        }

        if (type is ObjectType)
        {
            return true;
        }

        draft.Errors.Add(Messages.NoPayloadObject(names.PayloadType), plan.Source.Member, ErrorCodes.Schema.MutationPayloadMustBeObject);
        return true;
    }

    /// <summary>A payload of the schema's own class gets a field for errors; its other fields are null when there are some.</summary>
    private IType OwnPayload(OutputField plain, MutationErrors? errors)
    {
        if (errors is null || plain.Type.NullableType() is not ObjectType type)
        {
            return plain.Type;
        }

        _late.Add(() => type.Fields = NamedElements.Create<OutputField>([.. type.Fields.Select(OfSuccess), errors.Field]));
        return new NonNullType(type);
    }

    private static OutputField OfSuccess(OutputField field) => new()
    {
        Name = field.Name,
        DescriptionSource = field.DescriptionSource,
        DeprecationReason = field.DeprecationReason,
        Arguments = field.Arguments,
        Directives = field.Directives,
        Binding = field.Binding,
        Origin = field.Origin,
        Type = field.Type.NullableType(),
        Resolver = field.Resolver is null ? null : OfSuccess(field.Resolver),
    };

    private static FieldResolver OfSuccess(FieldResolver resolver) => new()
    {
        Pure = resolver.Pure is { } pure ? context => IsFailure(context) ? null : pure(context) : null,
        Async = resolver.Async is { } wait ? context => IsFailure(context) ? default : wait(context) : null,
        FromParent = resolver.FromParent is { } read ? parent => MutationPayload.IsFailure(parent, out _) ? null : read(parent) : null,
        Authorization = resolver.Authorization,
        Data = resolver.Data,
        DependsOnCaller = resolver.DependsOnCaller,
    };

    private static bool IsFailure(IResolverContext context) => MutationPayload.IsFailure(context.Parent<object?>(), out _);

    private NonNullType Payload(OutputField plain, ResolverPlan plan, MutationNames names, MutationErrors? errors)
    {
        var syntax = plan.Source.Annotations.Get<IFixesType>()?.Syntax;
        IType ToResult(IType type) => errors is null ? type : type.NullableType();
        var value = new OutputField
        {
            Name = names.PayloadField ?? NameOf(plain, plan, syntax),
            Description = errors is null ? "What was done." : "What was done; null when there are errors.",
            Arguments = NamedElements.Create<InputField>([.. plain.Arguments.Where(each => !plan.Method.Arguments.Contains(each))]),
            Type = ToResult(plain.Type),
            Resolver = ResolverFactory.PayloadValue(plan),
            Directives = [.. plain.Directives.Where(IsOfList)],
            Origin = plain.Origin,
        };
        if (syntax is not null)
        {
            draft.Types.ResolveLater(syntax, SchemaOrigin.Of(plan.Source.Member), type => value.Type = ToResult(type));
        }

        var payload = new ObjectType
        {
            Name = names.PayloadType,
            Description = Messages.PayloadOf(names.Field),
            Fields = NamedElements.Create<OutputField>(errors is null ? [value] : [value, errors.Field]),
            Origins = [SchemaOrigin.Of(plan.Source.Member)],
        };
        draft.Types.Add(payload);
        return new NonNullType(payload);
    }

    /// <summary>The result is called what its type is called; several are in the plural, also on pages.</summary>
    private string NameOf(OutputField plain, ResolverPlan plan, string? syntax)
    {
        var isPage = plan.Data is { Paging: not PagingKind.None };
        var type = isPage ? draft.Types.Output(plan.Data!.ElementType, SchemaOrigin.Of(plan.Source.Member)) : plain.Type.NamedType(); // As just said.
        var name = NamingConventions.OfProperty(syntax?.Trim('[', ']', '!', ' ') ?? type.Name);
        return isPage || plain.Type.NullableType() is ListType ? $"{name}s" : name;
    }
}
