using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Sdk;

/// <summary>Types by their full names, without making a string of each symbol that is asked about.</summary>
internal static class SymbolNames
{
    /// <param name="type">Of any arity; type arguments do not count.</param>
    /// <param name="fullName">Namespace and name: <c>Microsoft.AspNetCore.Mvc.ControllerBase</c>.</param>
    public static bool IsNamed(this ITypeSymbol? type, string fullName)
    {
        if (type is null || type.ContainingType is not null)
            return false;
        var dot = fullName.LastIndexOf('.');
        return string.CompareOrdinal(fullName, dot + 1, type.Name, 0, int.MaxValue) == 0 && IsNamespace(type.ContainingNamespace, fullName, dot);
    }

    public static bool IsOrDerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsNamed(fullName))
                return true;
        }

        return false;
    }

    public static bool Implements(this ITypeSymbol? type, string fullName)
    {
        if (type is null)
            return false;
        if (type.IsNamed(fullName))
            return true;
        foreach (var @interface in type.AllInterfaces)
        {
            if (@interface.IsNamed(fullName))
                return true;
        }

        return false;
    }

    /// <summary>Somewhere up its bases stands a type that the compiler does not know: what it inherits is unknown too.</summary>
    public static bool HasUnknownBase(this ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }

    public static bool HasAttribute(this ISymbol symbol, string fullName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsOrDerivesFrom(fullName))
                return true;
        }

        return false;
    }

    /// <summary>As options name things: by a simple name, Type.Method, or the full name; an attribute with its suffix or without.</summary>
    public static bool IsOneOf(this ISymbol symbol, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
            return false;
        var type = symbol is INamedTypeSymbol ? null : symbol.ContainingType;
        var ofType = type is null ? symbol.Name : type.Name + "." + symbol.Name;
        var fullName = type is null ? symbol.ToDisplayString() : type.ToDisplayString() + "." + symbol.Name;
        return names.Any(name => Is(symbol.Name, name) || Is(ofType, name) || Is(fullName, name));

        static bool Is(string symbol, string name) => symbol == name || symbol.Length == name.Length + "Attribute".Length && symbol.StartsWith(name, StringComparison.Ordinal) && symbol.EndsWith("Attribute", StringComparison.Ordinal);
    }

    /// <summary>The namespace, or one above it, is this one.</summary>
    public static bool IsInNamespace(this ISymbol? symbol, string name)
    {
        for (var space = symbol?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace.IsGlobalNamespace && space.Name == name)
                return true;
        }

        return false;
    }

    /// <summary>The namespace of two parts, or one under it.</summary>
    public static bool IsInNamespace(this ISymbol? symbol, string first, string second)
    {
        for (var space = symbol?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name == second && space.ContainingNamespace is { Name: var outer, ContainingNamespace.IsGlobalNamespace: true } && outer == first)
                return true;
        }

        return false;
    }

    /// <summary>Task or ValueTask, of something or of nothing.</summary>
    public static bool IsTask(this ITypeSymbol? type) => type is { Name: "Task" or "ValueTask" } && type.IsInNamespace("System", "Threading");

    public static bool IsInMvc(this ITypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Mvc", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } };

    /// <summary>What a task, or an action's result, is of; else the type itself.</summary>
    public static ITypeSymbol Unwrapped(this ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { TypeArguments.Length: 1, Name: "Task" or "ValueTask" or "ActionResult" or "Nullable" } wrapper)
            type = wrapper.TypeArguments[0];
        return type;
    }

    private static bool IsNamespace(INamespaceSymbol? space, string fullName, int end)
    {
        while (end > 0)
        {
            if (space is null || space.IsGlobalNamespace)
                return false;
            var start = fullName.LastIndexOf('.', end - 1) + 1;
            if (space.Name.Length != end - start || string.CompareOrdinal(fullName, start, space.Name, 0, end - start) != 0)
                return false;
            space = space.ContainingNamespace;
            end = start - 1;
        }

        return space is { IsGlobalNamespace: true };
    }
}
