using System.Text;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Chooses how the facade writes a leaf: enum names, absolute addresses, texts for null, constants.</summary>
/// <param name="names">The names of enum values.</param>
/// <param name="origin">The public origin.</param>
internal sealed class LeafFormats(WireNames names, string origin)
{
    /// <summary>The format of a field; null when its type's own form is right.</summary>
    public LeafFormat? Choose(FieldNode node, OutputField field)
    {
        if (RouteDirectives.Find(node.Directives, RouteDirectives.Uri) is { } uri)
        {
            var path = RouteDirectives.GetText(uri, "path");
            return new AddressFormat(RouteDirectives.IsFalse(uri, "isAbsolute") ? path! : origin + path); // The declaration requires it.
        }

        if (RouteDirectives.GetText(RouteDirectives.Find(node.Directives, RouteDirectives.Default), "value") is { } text)
        {
            return new DefaultFormat(text);
        }

        if (RouteDirectives.GetText(RouteDirectives.Find(node.Directives, RouteDirectives.Constant), "json") is { } json)
        {
            return new ConstantFormat(json);
        }

        return field.Type.NullableType() is EnumType enumType ? new EnumFormat(enumType, names) : null;
    }

    /// <summary>Puts a value into an address.</summary>
    private sealed class AddressFormat : LeafFormat
    {
        private readonly byte[] _before;
        private readonly byte[] _after;

        public AddressFormat(string template)
        {
            var parts = template.Split("{value}", 2);
            _before = Encoding.UTF8.GetBytes($"\"{parts[0]}");
            _after = Encoding.UTF8.GetBytes($"{parts.ElementAtOrDefault(1)}\"");
        }

        public override void Write(JsonWriter writer, ReadOnlySpan<byte> json)
        {
            writer.WriteRaw(_before);
            writer.WriteRaw(json[0] == (byte)'"' ? json[1..^1] : json);
            writer.WriteRaw(_after);
        }
    }

    /// <summary>Writes a text in place of null.</summary>
    private sealed class DefaultFormat(string text) : LeafFormat
    {
        public override void Write(JsonWriter writer, ReadOnlySpan<byte> json) => writer.WriteRaw(json);

        public override void WriteNull(JsonWriter writer) => writer.WriteString(text);
    }

    /// <summary>Writes the same value always.</summary>
    private sealed class ConstantFormat(string value) : LeafFormat
    {
        private readonly byte[] _value = Encoding.UTF8.GetBytes(value);

        public override void Write(JsonWriter writer, ReadOnlySpan<byte> json) => writer.WriteRaw(_value);

        public override void WriteNull(JsonWriter writer) => writer.WriteRaw(_value);
    }

    /// <summary>Writes an enum value under its name of the dialect.</summary>
    private sealed class EnumFormat : LeafFormat
    {
        private readonly (byte[] Json, byte[] Name)[] _names;

        public EnumFormat(EnumType type, WireNames names) =>
            _names = [.. type.Values.Select(value => (Quote(value.Name), Quote(names.NameOf(value))))];

        public override void Write(JsonWriter writer, ReadOnlySpan<byte> json)
        {
            foreach (var (value, name) in _names)
            {
                if (json.SequenceEqual(value))
                {
                    writer.WriteRaw(name);
                    return;
                }
            }

            writer.WriteRaw(json);
        }

        private static byte[] Quote(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");
    }
}
