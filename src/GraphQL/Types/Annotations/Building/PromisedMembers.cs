using System.Reflection;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Finds the members of interfaces that a member of a class implements.</summary>
internal static class PromisedMembers
{
    /// <summary>The members; empty when there is none.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="source">The member, one of the class or one of an extension that has taken the place of one.</param>
    public static IEnumerable<MemberInfo> Of(Type owner, FieldSource source)
    {
        var method = source.Replaced?.GetMethod ?? source.Method;
        if (method.DeclaringType?.IsAssignableFrom(owner) != true || method.DeclaringType.IsInterface || owner.IsArray)
        {
            return [];
        }

        return
            from face in owner.GetInterfaces()
            let map = owner.GetInterfaceMap(face)
            let place = Array.FindIndex(map.TargetMethods, target => target.HasSameMetadataDefinitionAs(method))
            where place >= 0
            let promised = map.InterfaceMethods[place]
            select face.GetProperties().FirstOrDefault(property => property.GetMethod == promised) ?? (MemberInfo)promised;
    }
}
