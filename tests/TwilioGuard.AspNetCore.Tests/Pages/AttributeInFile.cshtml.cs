using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>MVC reads the filters of the model, not of the file.</summary>
public sealed class AttributeInFileModel : PageModel;
