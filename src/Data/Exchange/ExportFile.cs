using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Writes the rows of a table into a file, a JSON object a line, and counts and sums what it writes.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    /// <summary>Texts are read by people and by diff, not by browsers.</summary>
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ExchangeTable table;
    private readonly FileStream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter json;
    private long bytes;

    internal ExportFile(ExchangeTable table, string folder)
    {
        this.table = table;
        stream = new FileStream(Path.Combine(folder, table.FileName), FileMode.CreateNew, FileAccess.Write);
        json = new Utf8JsonWriter(line, Form);
    }

    /// <summary>Rows that were written.</summary>
    internal long Rows { get; private set; }

    /// <param name="values">Those of <see cref="PublicQuery.Rows"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    internal async ValueTask WriteAsync(object?[] values, CancellationToken cancellation)
    {
        line.ResetWrittenCount();
        json.Reset();
        WriteObject(values);
        line.Write("\n"u8);
        if (line.WrittenCount > LineLimits.MaxLineBytes)
        {
            throw new InvalidDataException(Messages.RowTooLong(table.Name, values[0]));
        }

        hash.AppendData(line.WrittenSpan);
        await stream.WriteAsync(line.WrittenMemory, cancellation);
        bytes += line.WrittenCount;
        Rows++;
    }

    /// <summary>What the manifest tells of the file, which is whole and on the disk now.</summary>
    internal ManifestFile Finish()
    {
        stream.Flush(flushToDisk: true);
        return new(table.FileName, Rows, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public async ValueTask DisposeAsync()
    {
        await json.DisposeAsync();
        await stream.DisposeAsync();
        hash.Dispose();
    }

    private void WriteObject(object?[] values)
    {
        var columns = IsHidden(values) ? 1 : table.Columns.Count;
        json.WriteStartObject();
        for (var i = 0; i < columns; i++)
        {
            json.WritePropertyName(table.Columns[i].Name);
            if (values[i] is { } value)
            {
                table.Columns[i].Values.Write(json, value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndObject();
        json.Flush();
    }

    private bool IsHidden(object?[] values) => table.Decisions.Hidden is not null && values[^1] is false;
}
