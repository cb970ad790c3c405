#if !NET
namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler asks for where a property has an <c>init</c>.</summary>
    internal static class IsExternalInit;
}
#endif
