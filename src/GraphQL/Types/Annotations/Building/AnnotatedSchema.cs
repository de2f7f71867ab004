using PyDotOrg.GraphQL.Data.Filters;
using PyDotOrg.GraphQL.Data.Sorting;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes a schema of annotated C#.</summary>
internal static class AnnotatedSchema
{
    /// <summary>The schema of what a host registered, or everything that is wrong with it.</summary>
    public static SchemaBuildResult Build(SchemaRegistrations registrations)
    {
        var draft = new SchemaDraft(registrations);
        Type[] types = [.. registrations.Classes.SelectMany(each => Extend(draft, each)).Distinct()];
        var options = registrations.Options;
        var query = draft.Objects.CreateRoot(OperationType.Query, options.QueryTypeName);
        var mutation = draft.Objects.CreateRoot(OperationType.Mutation, options.MutationTypeName);
        var subscription = draft.Objects.CreateRoot(OperationType.Subscription, options.SubscriptionTypeName);
        foreach (var type in types)
        {
            Register(draft, type);
        }

        DirectiveDefinition[] directives = [.. registrations.Directives.Select(type => OwnDirectives.Define(type, draft))];
        draft.Types.CompleteAll();
        draft.Mutations.Complete(query, mutation);
        foreach (var extension in draft.Extensions.Unused)
        {
            draft.Errors.Add(Messages.NothingToExtend(extension.Target), extension.Class);
        }

        IReadOnlyCollection<NamedType> made = draft.Types.All;
        return SchemaAssembler.Assemble(new SchemaParts
        {
            QueryType = query,
            MutationType = mutation,
            SubscriptionType = subscription,
            Types = [.. made],
            Directives = UsedDirectives.Of(made.Concat(new[] { query, mutation, subscription }.OfType<ObjectType>()), directives, options),
            Errors = draft.Errors.All,
        });
    }

    /// <summary>Takes a class as an extension, if it is one.</summary>
    /// <returns>The class as a type, or the type that it extends, where that is to be in the schema by itself.</returns>
    private static IEnumerable<Type> Extend(SchemaDraft draft, ClassRegistration registration)
    {
        var type = registration.Type;
        var annotations = Annotated.Of(type);
        draft.Nodes.Scan(type);
        OperationType? operation = registration.Operation
            ?? (annotations.Has<QueryTypeAttribute>() ? OperationType.Query
                : annotations.Has<MutationTypeAttribute>() ? OperationType.Mutation
                : annotations.Has<SubscriptionTypeAttribute>() ? OperationType.Subscription
                : null);
        var target = operation is null ? annotations.Get<IExtendsType>()?.Target : new ExtensionTarget { Operation = operation };
        if (target is null)
        {
            return [type];
        }

        draft.Extensions.Add(new ExtensionClass(type, target, annotations, registration.Operation is not null));
        var isTypeItself = annotations.Get<IExtendsType>() is { } extends && extends.GetType().GetGenericTypeDefinitionOrNull() is { } generic
            && (generic == typeof(ObjectTypeAttribute<>) || generic == typeof(InterfaceTypeAttribute<>));
        return isTypeItself ? [target.RuntimeType!] : []; // The generic attributes name a CLR type.
    }

    private static Type? GetGenericTypeDefinitionOrNull(this Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;

    private static void Register(SchemaDraft draft, Type type)
    {
        var origin = SchemaOrigin.Of(type);
        var annotations = Annotated.Of(type);
        if (type.IsAssignableTo(typeof(IFilterClass)))
        {
            draft.Filters.OfClass(type, origin);
        }
        else if (type.IsAssignableTo(typeof(ISortClass)))
        {
            draft.Sorts.OfClass(type, origin);
        }
        else if (annotations.Has<InputObjectTypeAttribute>() || annotations.Has<OneOfAttribute>())
        {
            draft.Types.Input(type, origin);
        }
        else
        {
            draft.Types.Output(type, origin);
        }
    }
}
