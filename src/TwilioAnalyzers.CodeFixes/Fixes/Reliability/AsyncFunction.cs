using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TwilioAnalyzers.Flow;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Makes a function that passes tasks on await them, with the same signature.</summary>
internal sealed class AsyncFunction
{
    private readonly EnclosingFunction _function;
    private readonly bool _isPlain;

    private AsyncFunction(EnclosingFunction function)
    {
        _function = function;
        _isPlain = EnclosingFunction.IsPlainTask(function.Symbol.ReturnType);
    }

    /// <summary>The task that it returns has no value.</summary>
    public bool IsPlain => _isPlain;

    /// <summary>Null where it cannot be asynchronous, or where it returns what is no task to await.</summary>
    public static AsyncFunction? Of(EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!function.PassesTask || function.IsIterator || function.Node is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)
            || function.Symbol.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType || parameter.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
            || function.Node.ContainsDirectives || function.Node.Ancestors().Any(ancestor => ancestor is UnsafeStatementSyntax))
        {
            return null;
        }

        // The compiler warns where somebody calls it and forgets the task, once it is asynchronous.
        if (function.Node is not AnonymousFunctionExpressionSyntax && new SymbolUses(model.Compilation, model, cancellationToken).Of(function.Symbol).Any(IsForgotten))
            return null;
        foreach (var node in function.Own())
        {
            switch (node)
            {
                case ReturnStatementSyntax { Expression: null } or UnsafeStatementSyntax or FixedStatementSyntax:
                case ReturnStatementSyntax statement when statement.Ancestors().TakeWhile(ancestor => ancestor != function.Node).Any(ancestor => ancestor is LockStatementSyntax):
                case ReturnStatementSyntax { Expression: { } returned } when !EnclosingFunction.IsTask(model.GetTypeInfo(returned, cancellationToken).Type) && returned is not ThrowExpressionSyntax
                    || returned.IsKind(SyntaxKind.DefaultLiteralExpression):
                case VariableDeclarationSyntax { Type: RefTypeSyntax }:
                case LocalDeclarationStatementSyntax { Declaration.Type: var type } when model.GetTypeInfo(type, cancellationToken).Type is { IsRefLikeType: true }:
                    return null;
            }
        }

        return new AsyncFunction(function);
    }

    /// <summary>May be asked for by several repairs of one document.</summary>
    public void Make(SyntaxEditor editor)
    {
        foreach (var statement in _function.Own().OfType<ReturnStatementSyntax>())
            editor.TrackNode(statement);
        var function = _function.Node;
        var returns = _function.Own().OfType<ReturnStatementSyntax>().ToList();
        var root = function.SyntaxTree.GetRoot();
        editor.ReplaceNode(function, (current, _) => IsAsync(current) ? current : WithModifier(Awaiting(current, returns, root)));
    }

    /// <summary>Of the returned expression: null where there is nothing to await but a task that has ended.</summary>
    public static ExpressionSyntax? Awaited(ExpressionSyntax returned, SyntaxNode root, bool isPlain)
    {
        if (isPlain && returned is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" })
            return null;
        // The type argument may be all that makes null a value there.
        if (returned is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "FromResult" } }, ArgumentList.Arguments: { Count: 1 } arguments } && !isPlain)
            return arguments[0].Expression.WithTriviaFrom(returned);
        return AwaitedCall.Of(returned, root);
    }

    /// <summary>Already asynchronous: another repair was here.</summary>
    private static bool IsAsync(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

    private SyntaxNode Awaiting(SyntaxNode current, List<ReturnStatementSyntax> returns, SyntaxNode root)
    {
        var function = current;
        if (ArrowExpression(function) is { } arrow && EnclosingFunction.IsTask(_function.Symbol.ReturnType) && arrow is not ThrowExpressionSyntax)
            return function.ReplaceNode(arrow, Awaited(arrow, root, _isPlain) ?? arrow);
        foreach (var original in returns)
        {
            if (function.GetCurrentNode(original) is not { Expression: { } expression } statement || expression is ThrowExpressionSyntax)
                continue;
            var awaited = Awaited(expression, root, _isPlain);
            if (!_isPlain)
                function = function.ReplaceNode(statement, statement.WithExpression(awaited));
            else if (awaited is null)
                function = IsIdle(statement) ? function.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia)! : function.ReplaceNode(statement, statement.WithExpression(null).WithReturnKeyword(statement.ReturnKeyword.WithTrailingTrivia()));
            else
                function = Statements(statement, awaited, root) is { Count: 1 } alone ? function.ReplaceNode(statement, alone[0]) : function.ReplaceNode(statement, Statements(statement, awaited, root));
        }

        return function;
    }

    /// <summary>A return without a value that leaves nothing out, and says nothing in a comment.</summary>
    private static bool IsIdle(ReturnStatementSyntax statement) =>
        statement.Parent is BlockSyntax { Statements.Count: > 1 } && IsLastToRun(statement)
        && statement.DescendantTrivia().All(trivia => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);

    private static IReadOnlyList<StatementSyntax> Statements(ReturnStatementSyntax statement, ExpressionSyntax awaited, SyntaxNode root)
    {
        var awaiting = statement.CopyAnnotationsTo(SyntaxFactory.ExpressionStatement(
            awaited.WithLeadingTrivia(statement.GetLeadingTrivia().AddRange(awaited.GetLeadingTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))), statement.SemicolonToken))!;
        if (IsLastToRun(statement))
            return [awaiting];
        var endOfLine = Foundation.EndOfLine.Of(root);
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax)
        {
            var indentation = SyntaxFactory.TriviaList(statement.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
            return [awaiting, Leaving(indentation, endOfLine)];
        }

        // One statement without braces gets them.
        var outer = Foundation.EndOfLine.Indentation(statement.Parent!);
        var inner = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer + IndentedSyntax.StepAt(statement.Parent!)));
        var isOnItsLine = statement.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        if (!isOnItsLine)
            awaiting = awaiting.WithLeadingTrivia(inner);
        if (!awaiting.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            awaiting = awaiting.WithTrailingTrivia(awaiting.GetTrailingTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Append(endOfLine));
        return
        [
            SyntaxFactory.Block(
                SyntaxFactory.Token(isOnItsLine ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)) : default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
                SyntaxFactory.List<StatementSyntax>([awaiting, Leaving(inner, endOfLine)]),
                SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(endOfLine))),
        ];
    }

    private static ReturnStatementSyntax Leaving(SyntaxTriviaList indentation, SyntaxTrivia endOfLine) =>
        SyntaxFactory.ReturnStatement().WithLeadingTrivia(indentation).WithTrailingTrivia(endOfLine);

    private static bool IsForgotten(SimpleNameSyntax name)
    {
        ExpressionSyntax callee = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax ? (ExpressionSyntax)name.Parent : name;
        if (callee.Parent is not InvocationExpressionSyntax call)
            return false;
        return (call.Parent is ConditionalAccessExpressionSyntax conditional ? conditional.Parent : call.Parent) switch
        {
            ExpressionStatementSyntax => true,
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax } or LocalFunctionStatementSyntax { ReturnType: PredefinedTypeSyntax } } => true,
            _ => false,
        };
    }

    /// <summary>Behind it there is only the end of the function.</summary>
    private static bool IsLastToRun(StatementSyntax statement)
    {
        for (SyntaxNode node = statement; ; node = node.Parent!)
        {
            switch (node.Parent)
            {
                case BlockSyntax block when block.Statements.Last() == node:
                case TryStatementSyntax or CatchClauseSyntax or IfStatementSyntax or ElseClauseSyntax or UsingStatementSyntax:
                    continue;
                case MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax:
                    return true;
                default:
                    return false;
            }
        }
    }

    private static ExpressionSyntax? ArrowExpression(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        _ => null,
    };

    public static SyntaxNode WithModifier(SyntaxNode function)
    {
        if (IsAsync(function))
            return function;
        var keyword = SyntaxFactory.Token(default, SyntaxKind.AsyncKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return function switch
        {
            MethodDeclarationSyntax { Modifiers.Count: 0 } method => method.WithReturnType(method.ReturnType.WithLeadingTrivia())
                .WithModifiers(SyntaxFactory.TokenList(keyword.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia()))),
            MethodDeclarationSyntax method => method.WithModifiers(Added(method.Modifiers, keyword)),
            LocalFunctionStatementSyntax { Modifiers.Count: 0 } local => local.WithReturnType(local.ReturnType.WithLeadingTrivia())
                .WithModifiers(SyntaxFactory.TokenList(keyword.WithLeadingTrivia(local.ReturnType.GetLeadingTrivia()))),
            LocalFunctionStatementSyntax local => local.WithModifiers(Added(local.Modifiers, keyword)),
            AnonymousFunctionExpressionSyntax { Modifiers.Count: > 0 } lambda => lambda.WithModifiers(Added(lambda.Modifiers, keyword)),
            AnonymousFunctionExpressionSyntax lambda => lambda.WithLeadingTrivia().WithModifiers(SyntaxFactory.TokenList(keyword.WithLeadingTrivia(lambda.GetLeadingTrivia()))),
            _ => function,
        };
    }

    /// <summary><c>partial</c> stands last.</summary>
    private static SyntaxTokenList Added(SyntaxTokenList modifiers, SyntaxToken keyword)
    {
        var index = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        return index > 0 ? modifiers.Insert(index, keyword) : modifiers.Add(keyword);
    }
}
