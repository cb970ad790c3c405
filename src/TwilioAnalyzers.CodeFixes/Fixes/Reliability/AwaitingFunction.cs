using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The function in which a task is to be awaited: what has to change for that, and whether it may.</summary>
internal static class AwaitingFunction
{
    private static readonly Action<SyntaxEditor> AsItIs = static _ => { };

    /// <summary>Null where nothing can be awaited, or where that would not make the failure seen.</summary>
    public static Action<SyntaxEditor>? For(StatementSyntax statement, EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement.Ancestors().TakeWhile(ancestor => ancestor != function.Node).Any(ancestor => ancestor is LockStatementSyntax or UnsafeStatementSyntax or QueryExpressionSyntax))
            return null;
        var symbol = function.Symbol;
        if (function.Node is CompilationUnitSyntax)
            return AsItIs;
        if (symbol.IsAsync)
            return symbol.ReturnsVoid && !IsEventHandler(symbol) || StartsHost(symbol) ? null : AsItIs;
        if (function.PassesTask && (statement is ReturnStatementSyntax || !IsCalledByOthers(symbol)) && AsyncFunction.Of(function, model, cancellationToken) is { } asynchronous)
            return asynchronous.Make;
        if (function.Node is AnonymousFunctionExpressionSyntax lambda && model.GetTypeInfo(lambda, cancellationToken).ConvertedType.IsNamed("System.Delegate") && !symbol.Parameters.Any(parameter => parameter.RefKind != RefKind.None) && !function.PassesTask)
            return editor => editor.ReplaceNode(lambda, (current, _) => AsyncFunction.WithModifier(current));
        return function.Node is MethodDeclarationSyntax { Body: not null } main && IsProgram(symbol, main, model, cancellationToken) ? editor => editor.ReplaceNode(main, (current, _) => AsynchronousMain((MethodDeclarationSyntax)current)) : null;
    }

    /// <summary><c>static void Main</c>, which nothing calls but the runtime.</summary>
    private static bool IsProgram(IMethodSymbol symbol, MethodDeclarationSyntax main, SemanticModel model, CancellationToken cancellationToken) =>
        symbol is { ReturnsVoid: true, IsStatic: true, Name: "Main" } && main.ParameterList.Parameters.All(parameter => !parameter.ContainsDirectives)
        && ((CSharpParseOptions)main.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp7_1
        && SymbolEqualityComparer.Default.Equals(model.Compilation.GetEntryPoint(cancellationToken), symbol)
        && !EnclosingFunction.Own(main).Any(node => node is YieldStatementSyntax)
        && !main.AttributeLists.Any()
        && !main.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "Main");

    private static SyntaxNode AsynchronousMain(MethodDeclarationSyntax main) => main.Modifiers.Any(SyntaxKind.AsyncKeyword)
        ? main
        : AsyncFunction.WithModifier(main.WithReturnType((TypeSyntax)QualifiedSyntax.Annotate(SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task")).WithTriviaFrom(main.ReturnType)));

    private static bool IsEventHandler(IMethodSymbol method) =>
        method.Parameters is { Length: 2 } parameters && parameters[0].Type.SpecialType == SpecialType.System_Object && parameters[1].Type.IsOrDerivesFrom("System.EventArgs");

    /// <summary>The host waits for it before it goes on: what is started there may never end.</summary>
    private static bool StartsHost(IMethodSymbol method) => method.Name is "StartAsync" or "StartingAsync" or "StartedAsync" && method.ContainingType.Implements("Microsoft.Extensions.Hosting.IHostedService");

    private static bool IsCalledByOthers(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation
        && (method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal) || method.IsOverride || method.IsVirtual || StartsHost(method)
            || method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name)).Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)));
}
