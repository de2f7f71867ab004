using PyDotOrg.Graph.Load;

return args switch
{
    ["comparators", var url, var database, var answers] => await Comparators.RunAsync(url, database, answers),
    ["callers", var server, var database, ..] => await CallerCost.RunAsync(server, database, Seconds(args)),
    ["limits", var server, var database, ..] => await LimitCost.RunAsync(server, database, Seconds(args)),
    ["servers", var server, var postgres, ..] => await SeveralServers.RunAsync(server, postgres, Seconds(args)),
    ["start", var database, .. var folders] => await Starts.RunAsync(database, folders),
    ["measure", var server, var database, ..] => await Measurement.RunAsync(server, database, Seconds(args), isKept: false),
    ["kept", var server, var database, ..] => await Measurement.RunAsync(server, database, Seconds(args), isKept: true),
    _ => Usage(),
};

static int Seconds(string[] args) => args.Length > 3 && int.TryParse(args[3], out var seconds) ? seconds : 3;

static int Usage()
{
    Console.Error.WriteLine("usage: measure|kept|limits|callers SERVER-DLL DATABASE [SECONDS-A-ROUND] | servers SERVER-DLL CONNECTION-STRING [SECONDS-A-ROUND] | start DATABASE FOLDER... | comparators URL DATABASE ANSWERS-FOLDER");
    return 2;
}
