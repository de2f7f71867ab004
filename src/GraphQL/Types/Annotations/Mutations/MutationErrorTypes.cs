using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes the types of the errors that mutations declare.</summary>
internal sealed class MutationErrorTypes(SchemaDraft draft)
{
    private readonly List<DeclaredUnion> _unions = [];
    private InterfaceType? _face;

    /// <summary>The errors of a mutation; null when it declares none.</summary>
    /// <param name="source">The member.</param>
    /// <param name="names">The names of its parts.</param>
    /// <param name="hasRules">Whether attributes may refuse its input.</param>
    public MutationErrors? Of(FieldSource source, MutationNames names, bool hasRules)
    {
        Type[] values = [.. ErrorTypesOf(source.ReturnType), .. hasRules ? [typeof(ValidationError)] : Type.EmptyTypes];
        ErrorFactory[] factories =
        [
            .. DeclaredBy(source).SelectMany(ErrorFactory.Read),
            .. values.Select(type => new ErrorFactory(type)),
        ];
        if (factories.Length == 0)
        {
            return null;
        }

        RefuseUnreachable(source, factories, values);
        var union = new UnionType
        {
            Name = names.ErrorType,
            Description = Messages.ErrorsOf(names.Field),
            Members = MembersOf(source, names, factories.Select(each => each.Error).Distinct()),
            Origins = [SchemaOrigin.Of(source.Member)],
        };
        var field = new OutputField
        {
            Name = names.ErrorsField,
            Description = "Why nothing was done; null when it was done.",
            Type = new ListType(new NonNullType(union)),
            Resolver = new FieldResolver
            {
                Pure = static context => MutationPayload.ErrorsOf(context.Parent<object>()),
                FromParent = MutationPayload.ErrorsOf,
                KnowsRequiredMembers = true,
                DependsOnCaller = false,
            },
            Origin = SchemaOrigin.Of(source.Member),
        };
        _unions.Add(new DeclaredUnion(union, field, names.Field));
        return new MutationErrors(field, factories);
    }

    /// <summary>Refuses unions whose names other types have; call it when all types are known.</summary>
    public void CheckNames()
    {
        var taken = draft.Types.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (union, field, mutation) in _unions)
        {
            if (!taken.Add(union.Name))
            {
                draft.Errors.Add(Messages.DuplicateErrorType(union.Name, mutation), field.Origin, ErrorCodes.Schema.DuplicateMutationErrorTypeName);
                field.Type = new ListType(new NonNullType(Face(field.Origin!))); // Set above.
            }
        }
    }

    /// <summary>Whether a member declares errors.</summary>
    public static bool HasErrors(FieldSource source) => DeclaredBy(source).Any() || ReturnsErrors(source.ReturnType);

    /// <summary>Whether a resolver returns errors as values.</summary>
    private static bool ReturnsErrors(Type returnType) => ResultOf(returnType).IsAssignableTo(typeof(FieldResult));

    private static IEnumerable<Type> DeclaredBy(FieldSource source) =>
        source.Annotations.GetAll<IDeclaresError>().Select(attribute => attribute.Type).Concat(source.Settings?.Errors ?? []);

    private static IEnumerable<Type> ErrorTypesOf(Type returnType) =>
        ReturnsErrors(returnType) ? ResultOf(returnType).GetGenericArguments().Skip(1) : [];

    private static Type ResultOf(Type type) =>
        TypeInspector.IsGeneric(type, typeof(Task<>)) || TypeInspector.IsGeneric(type, typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;

    private List<ObjectType> MembersOf(FieldSource source, MutationNames names, IEnumerable<Type> errors)
    {
        List<ObjectType> members = [];
        foreach (var error in errors)
        {
            if (!TypeRegistry.CanBeObject(error) || error.IsAbstract || draft.Types.IsLeaf(error))
            {
                draft.Errors.Add(Messages.NoErrorClass(error, names.Field), source.Member);
            }
            else if (members.Exists(each => each.Name == draft.Objects.CreateObject(error).Name))
            {
                var name = draft.Objects.CreateObject(error).Name;
                draft.Errors.Add(Messages.DuplicateErrorType(name, names.Field), source.Member, ErrorCodes.Schema.DuplicateMutationErrorTypeName);
            }
            else if (draft.Types.Output(error, SchemaOrigin.Of(source.Member)) is ObjectType type)
            {
                AddInterface(type, SchemaOrigin.Of(source.Member));
                members.Add(type);
            }
        }

        return members;
    }

    private void AddInterface(ObjectType type, SchemaOrigin origin)
    {
        var face = Face(origin);
        if (!type.Interfaces.Contains(face))
        {
            type.Interfaces = [.. type.Interfaces, face];
        }
    }

    private InterfaceType Face(SchemaOrigin origin)
    {
        if (_face is null && draft.Registrations.ErrorInterface is { } own)
        {
            _face = draft.Types.Output(own, origin) as InterfaceType;
            if (_face is null)
            {
                draft.Errors.Add(Messages.NoErrorInterface(own), own);
            }
        }

        return _face ??= new InterfaceType
        {
            Name = "Error",
            Description = "Why a mutation could not do what it was asked for.",
            Fields = NamedElements.Create<OutputField>(
            [
                new OutputField { Name = "message", Description = Descriptions.MessageOfError, Type = new NonNullType(BuiltInScalars.String) },
            ]),
        };
    }

    private void RefuseUnreachable(FieldSource source, IEnumerable<ErrorFactory> factories, Type[] values)
    {
        if (ReturnsErrors(source.ReturnType))
        {
            return;
        }

        foreach (var factory in factories.Where(each => each.Exception is null && !values.Contains(each.Error)))
        {
            draft.Errors.Add(Messages.UnreachableError(factory.Error), source.Member);
        }
    }

    private sealed record DeclaredUnion(UnionType Union, OutputField Field, string Mutation);
}

/// <summary>The errors of one mutation.</summary>
/// <param name="Field">The payload's field for them.</param>
/// <param name="Factories">How they come about.</param>
internal sealed record MutationErrors(OutputField Field, IReadOnlyList<ErrorFactory> Factories);
