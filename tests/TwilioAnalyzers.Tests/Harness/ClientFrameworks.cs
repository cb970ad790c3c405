namespace TwilioAnalyzers.Tests.Harness;

/// <summary>As much of each client framework as the cases touch.</summary>
internal static class ClientFrameworks
{
    public const string BlazorWebAssembly = """
        namespace Microsoft.AspNetCore.Components.WebAssembly.Hosting
        {
            public sealed class WebAssemblyHostBuilder
            {
                public static WebAssemblyHostBuilder CreateDefault(string[] args = null) => null;
                public Microsoft.Extensions.Configuration.IConfigurationRoot Configuration => null;
                public Microsoft.Extensions.DependencyInjection.IServiceCollection Services => null;
                public WebAssemblyHost Build() => null;
            }
            public sealed class WebAssemblyHost { public System.Threading.Tasks.Task RunAsync() => null; }
        }
        """;

    public const string Maui = """
        namespace Microsoft.Maui.Controls
        {
            public class BindableObject { public object BindingContext { get; set; } }
            public class View : BindableObject { }
            public class Page : BindableObject
            {
                public System.Threading.Tasks.Task<string> DisplayPromptAsync(string title, string message) => null;
                protected virtual void OnAppearing() { }
            }
            public class ContentPage : Page { public View Content { get; set; } }
            public class Entry : View { public string Text { get; set; } public bool IsPassword { get; set; } }
            public class Editor : View { public string Text { get; set; } }
            public class Button : View { public string Text { get; set; } public event System.EventHandler Clicked { add { } remove { } } }
        }
        namespace Microsoft.Maui.Storage
        {
            public static class Preferences { public static string Get(string key, string fallback) => null; public static void Set(string key, string value) { } }
            public static class SecureStorage
            {
                public static System.Threading.Tasks.Task<string> GetAsync(string key) => null;
                public static System.Threading.Tasks.Task SetAsync(string key, string value) => null;
            }
            public static class FileSystem { public static System.Threading.Tasks.Task<System.IO.Stream> OpenAppPackageFileAsync(string name) => null; }
        }
        """;

    public const string XamarinForms = """
        namespace Xamarin.Forms
        {
            public class BindableObject { public object BindingContext { get; set; } }
            public class View : BindableObject { }
            public class Page : BindableObject
            {
                public System.Threading.Tasks.Task<string> DisplayPromptAsync(string title, string message) => null;
                protected virtual void OnAppearing() { }
            }
            public class ContentPage : Page { public View Content { get; set; } }
            public class Entry : View { public string Text { get; set; } public bool IsPassword { get; set; } }
            public class Button : View { public string Text { get; set; } public event System.EventHandler Clicked { add { } remove { } } }
        }
        namespace Xamarin.Essentials
        {
            public static class Preferences { public static string Get(string key, string fallback) => null; public static void Set(string key, string value) { } }
            public static class SecureStorage
            {
                public static System.Threading.Tasks.Task<string> GetAsync(string key) => null;
                public static System.Threading.Tasks.Task SetAsync(string key, string value) => null;
            }
        }
        """;

    public const string Uwp = """
        namespace Windows.UI.Xaml
        {
            public class RoutedEventArgs { }
            public class UIElement { }
        }
        namespace Windows.UI.Xaml.Controls
        {
            public class Page : Windows.UI.Xaml.UIElement { }
            public class TextBox : Windows.UI.Xaml.UIElement { public string Text { get; set; } }
            public class PasswordBox : Windows.UI.Xaml.UIElement { public string Password { get; set; } }
        }
        """;

    public const string WinUI = """
        namespace Microsoft.UI.Xaml
        {
            public class RoutedEventArgs { }
            public class UIElement { }
            public class Window { }
        }
        namespace Microsoft.UI.Xaml.Controls
        {
            public class Page : Microsoft.UI.Xaml.UIElement { }
            public class TextBox : Microsoft.UI.Xaml.UIElement { public string Text { get; set; } }
            public class PasswordBox : Microsoft.UI.Xaml.UIElement { public string Password { get; set; } }
        }
        """;

    public const string Wpf = """
        namespace System.Windows
        {
            public class RoutedEventArgs : System.EventArgs { }
            public class UIElement { }
            public class Window : UIElement { public object DataContext { get; set; } }
        }
        namespace System.Windows.Controls
        {
            public class TextBox : System.Windows.UIElement { public string Text { get; set; } }
            public class PasswordBox : System.Windows.UIElement { public string Password { get; set; } }
        }
        """;

    public const string WinForms = """
        namespace System.Windows.Forms
        {
            public class Control { public string Text { get; set; } }
            public class Form : Control { }
            public class TextBox : Control { }
            public class Button : Control { public event System.EventHandler Click { add { } remove { } } }
        }
        """;
}
