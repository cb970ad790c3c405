using System.Net;
using System.Net.Sockets;

namespace TwilioGuard.Stores.Tests.Harness;

/// <summary>Stands between a client and PostgreSQL, and when it is told to, cuts the connection between a commit and its answer.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _socket;
    private readonly Task _accepting;
    private readonly HashSet<Socket> _cut = [];

    public CuttingProxy(string socket)
    {
        _socket = socket;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool CutsAfterCommit { get; set; }

    public int Cuts => _cut.Count;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptSocketAsync();
                _ = ServeAsync(client);
            }
        }
        catch (SocketException)
        {
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using (client)
        using (var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            await server.ConnectAsync(new UnixDomainSocketEndPoint(_socket));
            await Task.WhenAny(ToServerAsync(client, server), ToClientAsync(server, client));
        }
    }

    private async Task ToServerAsync(Socket client, Socket server)
    {
        var buffer = new byte[8192];
        try
        {
            while (await client.ReceiveAsync(buffer) is > 0 and var length)
            {
                var data = buffer.AsMemory(0, length);
                // The statement alone: READ COMMITTED is another.
                if (CutsAfterCommit && data.Span.IndexOf("COMMIT\0"u8) >= 0)
                {
                    CutsAfterCommit = false;
                    lock (_cut)
                        _cut.Add(client);
                }

                await server.SendAsync(data);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ToClientAsync(Socket server, Socket client)
    {
        var buffer = new byte[8192];
        try
        {
            while (await server.ReceiveAsync(buffer) is > 0 and var length)
            {
                // The server has answered, and nobody hears it.
                lock (_cut)
                {
                    if (_cut.Contains(client))
                        return;
                }

                await client.SendAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
        }
    }
}
