using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Makes arguments of parameters and input fields of properties.</summary>
internal sealed class InputFields(SchemaDraft draft)
{
    /// <summary>The argument of a resolver's parameter.</summary>
    public InputField OfParameter(ParameterInfo parameter, Annotated annotations)
    {
        var source = new InputSource(
            annotations.Name ?? NamingConventions.OfParameter(parameter.Name!), // Parameters in C# have names.
            draft.Inspector.Inspect(parameter, annotations),
            parameter.ParameterType,
            annotations,
            SchemaOrigin.Of(parameter));
        return Create(source, draft.Descriptions.Of(parameter, annotations), parameter);
    }

    /// <summary>The input field of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="parameter">The parameter of the constructor that fills the property; null when a setter does.</param>
    public InputField OfProperty(PropertyInfo property, ParameterInfo? parameter)
    {
        var annotations = parameter is null ? Annotated.Of(property) : Annotated.Of(parameter, property);
        var source = new InputSource(
            annotations.Name ?? NamingConventions.OfProperty(property.Name),
            draft.Inspector.Inspect(property, annotations),
            property.PropertyType,
            annotations,
            SchemaOrigin.Of(property));
        return Create(source, draft.Descriptions.Of(property, parameter, annotations), parameter);
    }

    private InputField Create(InputSource source, Lazy<string?> description, ParameterInfo? parameter)
    {
        var shape = source.Shape;
        var id = source.Annotations.Get<IMarksId>();
        ValidationAttribute[] rules = [.. source.Annotations.GetAll<ValidationAttribute>()];
        var named = id is null ? draft.Types.Input(shape.InnermostType, source.Origin) : BuiltInScalars.Id;
        var field = new InputField
        {
            Name = source.Name,
            DescriptionSource = Describe(description, rules),
            Type = shape.Wrap(named),
            DefaultValue = DefaultOf(source, named, parameter),
            DeprecationReason = source.Annotations.DeprecationReason,
            Directives = [.. source.Annotations.Directives],
            RuntimeType = source.RuntimeType,
            Binding = id is null ? null : BindId(id, source),
            Rules = rules,
            Origin = source.Origin,
        };
        if (source.Annotations.Get<IFixesType>()?.Syntax is { } syntax)
        {
            draft.Types.ResolveLater(syntax, source.Origin, type => field.Type = type);
        }

        return field;
    }

    private static Lazy<string?> Describe(Lazy<string?> description, ValidationAttribute[] rules)
    {
        string[] sentences = [.. rules.OfType<IDescribesRule>().Select(static rule => rule.Sentence).OfType<string>().Where(static sentence => sentence.Length > 0)];
        return sentences.Length == 0
            ? description
            : new Lazy<string?>(() => string.Join(' ', description.Value is { Length: > 0 } text ? [text, .. sentences] : sentences));
    }

    private NodeIdInput BindId(IMarksId id, InputSource source)
    {
        var typeName = id.RuntimeType is null ? id.TypeName : draft.Types.Output(id.RuntimeType, source.Origin).Name;
        if (!NodeIdText.CanRead(source.Shape.InnermostType))
        {
            draft.Errors.Add(Messages.NoIdValue(source.Shape.InnermostType), source.Origin);
        }

        return new NodeIdInput(typeName, source.Shape.InnermostType);
    }

    private ValueNode? DefaultOf(InputSource source, NamedType named, ParameterInfo? parameter)
    {
        if (source.Annotations.Get<DefaultValueSyntaxAttribute>()?.Syntax is { } syntax)
        {
            try
            {
                return Parser.ParseValue(syntax);
            }
            catch (SyntaxException error)
            {
                draft.Errors.Add(Messages.WrongSyntax(syntax, error.Error.Message), source.Origin);
                return null;
            }
        }

        if (source.Annotations.Get<DefaultValueAttribute>() is { } constant)
        {
            return Constants.ToLiteral(constant.Value, named);
        }

        // A default of null says no more than that nothing has to be given.
        return parameter is { HasDefaultValue: true, DefaultValue: { } value } ? Constants.ToLiteral(value, named) : null;
    }

    private sealed record InputSource(string Name, TypeShape Shape, Type RuntimeType, Annotated Annotations, SchemaOrigin Origin);
}
