using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>A message that is sent: to whom and from whom, as code that reads the same again beside the send.</summary>
internal sealed class SentMessage
{
    private SentMessage(string recipient, string sender)
    {
        Recipient = recipient;
        Sender = sender;
    }

    /// <summary>An expression that is a string and not null.</summary>
    public string Recipient { get; }

    /// <summary>Of the number or of the Messaging Service.</summary>
    public string Sender { get; }

    public static bool IsSend(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        CallArguments.MethodOf(call, model, cancellationToken) is IMethodSymbol method && RestCall.IsRequest(method) && RestCall.ApiOf(method) == RestApi.Message;

    /// <summary>Null where one of the two is not known, or is not the same a second time.</summary>
    /// <param name="send">The call.</param>
    /// <param name="own">The code around it whose own variables cannot be seen where it is asked.</param>
    /// <param name="model">Of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static SentMessage? Of(InvocationExpressionSyntax send, SyntaxNode own, SemanticModel model, CancellationToken cancellationToken)
    {
        if (CallArguments.MethodOf(send, model, cancellationToken) is not IMethodSymbol method)
            return null;
        var reader = new Reader(own, model, cancellationToken);
        if (OptionsOf(send, method) is IdentifierNameSyntax options)
            return reader.IsStable(options) ? OfVariable(options, model, cancellationToken) : null;
        return Text("to") is { } recipient && (Text("from") ?? Text("messagingServiceSid")) is { } sender ? new SentMessage(recipient, sender) : null;

        string? Text(string parameter) => PartOf(send, method, parameter, model, cancellationToken) is { } expression ? reader.Text(expression) : null;
    }

    private static ExpressionSyntax? OptionsOf(InvocationExpressionSyntax send, IMethodSymbol method) => CallArguments.ArgumentFor("options", send.ArgumentList, method)?.Expression;

    /// <summary>What stands for a parameter in the call, or in the options that are made for it.</summary>
    private static ExpressionSyntax? PartOf(InvocationExpressionSyntax send, IMethodSymbol method, string parameter, SemanticModel model, CancellationToken cancellationToken)
    {
        if (OptionsOf(send, method) is not { } options)
            return CallArguments.ArgumentFor(parameter, send.ArgumentList, method)?.Expression;
        var creation = options as BaseObjectCreationExpressionSyntax ?? CreationOf(options, model, cancellationToken);
        if (creation is null || CallArguments.MethodOf(creation, model, cancellationToken) is not { } constructor)
            return null;
        return CallArguments.ArgumentFor(parameter, creation.ArgumentList, constructor)?.Expression ?? SetIn(creation, parameter);
    }

    /// <summary><c>{ From = …, Body = … }</c></summary>
    private static ExpressionSyntax? SetIn(BaseObjectCreationExpressionSyntax creation, string parameter) => creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText.Equals(parameter, StringComparison.OrdinalIgnoreCase))?.Right;

    /// <summary>What a variable was made by.</summary>
    private static BaseObjectCreationExpressionSyntax? CreationOf(ExpressionSyntax variable, SemanticModel model, CancellationToken cancellationToken) =>
        variable is IdentifierNameSyntax && model.GetSymbolInfo(variable, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references } local
            && references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } declarator && !IsAssigned(local, declarator)
            ? creation
            : null;

    /// <summary><c>var options = new CreateMessageOptions(to); options.From = from;</c> The options have both then.</summary>
    private static SentMessage? OfVariable(IdentifierNameSyntax options, SemanticModel model, CancellationToken cancellationToken)
    {
        if (CreationOf(options, model, cancellationToken) is not { } creation)
            return null;
        var name = options.Identifier.ValueText;
        return IsSet("From") ? new SentMessage(name + ".To.ToString()", name + ".From.ToString()")
            : IsSet("MessagingServiceSid") ? new SentMessage(name + ".To.ToString()", name + ".MessagingServiceSid")
            : null;

        // Without a condition, before it is sent.
        bool IsSet(string property) => SetIn(creation, property) is not null
            || creation.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { Parent: BlockSyntax block } declared && block.Statements.SkipWhile(statement => statement != declared)
                .TakeWhile(statement => statement.Span.End <= options.SpanStart).Any(statement => statement is ExpressionStatementSyntax
                {
                    Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target, Name.Identifier.ValueText: var assigned } }
                } && assigned == property && target.Identifier.ValueText == name);
    }

    /// <summary>What the number is a member of: <c>customer</c> of <c>new PhoneNumber(customer.Phone)</c>.</summary>
    public static ExpressionSyntax? OwnerOf(InvocationExpressionSyntax send, SyntaxNode own, SemanticModel model, CancellationToken cancellationToken)
    {
        if (CallArguments.MethodOf(send, model, cancellationToken) is not IMethodSymbol method || PartOf(send, method, "to", model, cancellationToken) is not { } expression)
            return null;
        var number = Unwrapped(expression);
        number = number switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: LiteralExpressionSyntax } add => add.Right,
            InterpolatedStringExpressionSyntax { Contents: { Count: 2 } contents } when contents[1] is InterpolationSyntax hole => hole.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" } parse, ArgumentList.Arguments: { Count: 1 } arguments }
                when model.GetTypeInfo(parse.Expression, cancellationToken).Type.IsNamed("TwilioGuard.E164Number") => arguments[0].Expression,
            _ => number,
        };
        // var phone = customer.Phone;
        if (number is IdentifierNameSyntax && model.GetSymbolInfo(number, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references } local
            && references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: MemberAccessExpressionSyntax value } declarator
            && !IsAssigned(local, declarator))
        {
            number = value;
        }

        return number is MemberAccessExpressionSyntax access && new Reader(own, model, cancellationToken).IsStable(access.Expression) ? access.Expression : null;
    }

    private static bool IsAssigned(ILocalSymbol local, SyntaxNode declarator) =>
        declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) is var member
        && (member ?? declarator.SyntaxTree.GetRoot()).DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == local.Name);

    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Initializer: null }:
                    expression = arguments[0].Expression;
                    continue;
                default:
                    return expression;
            }
        }
    }

    /// <summary>Reads expressions that have no effect, and are the same as long as nothing is assigned.</summary>
    private sealed class Reader(SyntaxNode own, SemanticModel model, CancellationToken cancellationToken)
    {
        public string? Text(ExpressionSyntax expression)
        {
            expression = Unwrapped(expression);
            if (!IsStable(expression))
                return null;
            var info = model.GetTypeInfo(expression, cancellationToken);
            var text = expression.WithoutTrivia().ToString();
            if (info.Type?.SpecialType == SpecialType.System_String)
                return expression is BinaryExpressionSyntax ? text : text + Sure(info, expression);
            if (info.Type.IsNamed("Twilio.Types.PhoneNumber"))
                return text + Sure(info, expression) + ".ToString()";
            return info.Type.IsNamed("TwilioGuard.E164Number") ? text + ".Value" : null;
        }

        /// <summary>Twilio has had it, or will refuse what is none.</summary>
        private string Sure(TypeInfo info, ExpressionSyntax expression)
        {
            if (!model.GetNullableContext(expression.SpanStart).WarningsEnabled())
                return "";
            var isNullable = info.Nullability.FlowState == NullableFlowState.MaybeNull || model.GetSymbolInfo(expression, cancellationToken).Symbol switch
            {
                // What was found out about it in between does not hold any more.
                IParameterSymbol { NullableAnnotation: NullableAnnotation.Annotated } or IFieldSymbol { NullableAnnotation: NullableAnnotation.Annotated }
                    or IPropertySymbol { NullableAnnotation: NullableAnnotation.Annotated } => true,
                ILocalSymbol { NullableAnnotation: NullableAnnotation.Annotated } local => !IsImplicit(local),
                _ => false,
            };
            return isNullable ? "!" : "";
        }

        /// <summary><c>var</c> is nullable always, and what it holds need not be.</summary>
        private bool IsImplicit(ILocalSymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } };

        public bool IsStable(ExpressionSyntax expression)
        {
            switch (expression)
            {
                case ThisExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }:
                    return true;
                case IdentifierNameSyntax:
                    return model.GetSymbolInfo(expression, cancellationToken).Symbol is (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or INamedTypeSymbol or INamespaceSymbol) and { } symbol && !IsOwn(symbol);
                case ParenthesizedExpressionSyntax parenthesized:
                    return IsStable(parenthesized.Expression);
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                    return IsStable(sure.Operand);
                case MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access:
                    return model.GetSymbolInfo(access, cancellationToken).Symbol is IFieldSymbol or IPropertySymbol or INamedTypeSymbol or INamespaceSymbol && IsStable(access.Expression);
                case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } element:
                    return model.GetConstantValue(arguments[0].Expression, cancellationToken).HasValue && IsStable(element.Expression)
                        && model.GetTypeInfo(element.Expression, cancellationToken).Type.Implements("Microsoft.Extensions.Configuration.IConfiguration");
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add:
                    return IsStable(add.Left) && IsStable(add.Right);
                case InterpolatedStringExpressionSyntax text:
                    return text.Contents.All(content => content is InterpolatedStringTextSyntax || content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole && IsStable(hole.Expression));
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } text, ArgumentList.Arguments.Count: 0 }:
                    return IsStable(text.Expression) && model.GetTypeInfo(text.Expression, cancellationToken).Type is { } written
                        && (written.SpecialType == SpecialType.System_String || written.IsNamed("Twilio.Types.PhoneNumber") || written.IsNamed("TwilioGuard.E164Number"));
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetEnvironmentVariable" } read, ArgumentList.Arguments: { Count: 1 } arguments }:
                    return model.GetTypeInfo(read.Expression, cancellationToken).Type.IsNamed("System.Environment") && model.GetConstantValue(arguments[0].Expression, cancellationToken).HasValue;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" } parse, ArgumentList.Arguments: { Count: 1 } arguments }:
                    return model.GetTypeInfo(parse.Expression, cancellationToken).Type.IsNamed("TwilioGuard.E164Number") && IsStable(arguments[0].Expression);
                default:
                    return false;
            }
        }

        private bool IsOwn(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol
            && symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == own.SyntaxTree && own.Span.Contains(reference.Span));
    }
}
