using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Execution;

/// <summary>The seam with the room that works on lists and queries.</summary>
public sealed class DataFieldTests
{
    private const string Sdl = "type Query { rows: [Row] } type Row { id: Int! note: String must: String! late: String }";

    [Fact]
    public async Task What_the_pipeline_makes_of_the_list_is_completed() =>
        Assert.Equal(
            """{"data":{"rows":[{"id":2},{"id":1}]}}""",
            await Server(source => ((IEnumerable<Row>)source).Reverse().ToList()).AskAsync("{ rows { id } }"));

    [Fact]
    public async Task Without_a_list_there_is_nothing_to_work_on() =>
        Assert.Equal("""{"data":{"rows":null}}""", await Server(_ => throw new InvalidOperationException(), isNull: true).AskAsync("{ rows { id } }"));

    [Fact]
    public async Task An_error_of_the_pipeline_is_an_error_of_the_field() =>
        Assert.Equal(
            """{"errors":[{"message":"Too many.","locations":[{"line":1,"column":3}],"path":["rows"]}],"data":{"rows":null}}""",
            await Server(_ => throw new GraphQLException("Too many.")).AskAsync("{ rows { id } }"));

    [Fact]
    public async Task Without_anyone_who_runs_it_a_pipeline_is_our_mistake() =>
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["rows"]}],"data":{"rows":null}}""",
            await Server(null).AskAsync("{ rows { id } }"));

    [Fact]
    public async Task A_finished_part_is_attached_and_starts_the_fields_that_rows_leave_to_resolvers() =>
        Assert.Equal(
            """{"data":{"rows":[{"id":1,"n":"note 1","late":"late 1"},{"id":2,"n":"note 2","late":"late 2"}]}}""",
            await Server(source => new RowList((List<Row>)source)).AskAsync("{ rows { id n: note late } }"));

    [Fact]
    public async Task Null_of_a_row_goes_up_as_everywhere() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":13}],"path":["rows",0,"must"],"extensions":{"code":"HC0018"}}],"data":{"rows":[null,{"id":2,"must":"x"}]}}""",
            await Server(source => new RowList((List<Row>)source)).AskAsync("{ rows { id must } }"));

    private static TestServer Server(Func<object, object?>? work, bool isNull = false) =>
        new TestServer(Sdl) { Parts = new RequestExecutorParts { DataFields = work is null ? null : new Worker(work) } }
            .With("Query", "rows", new FieldResolver
            {
                Data = new DataPipeline { ElementType = typeof(Row) },
                Pure = _ => isNull ? null : new List<Row> { new(1), new(2) },
            })
            .With("Row", "note", context => $"note {context.Parent<Row>().Id}")
            .With("Row", "must", context => context.Parent<Row>().Id == 1 ? null : "x")
            .WithAsync("Row", "late", async context =>
            {
                var row = context.Parent<Row>();
                await Task.Yield();
                return $"late {row.Id}";
            });

    private sealed record Row(int Id);

    private sealed class Worker(Func<object, object?> work) : IDataFieldExecutor
    {
        public async ValueTask<object?> ExecuteAsync(
            OperationContext operation, Selection selection, IResolverContext context, ResultContainer container, int index, object source)
        {
            await Task.Yield();
            return work(source) is RowList rows ? rows.In(container, index, selection.GetSelectionSet(operation.Schema.GetType<ObjectType>("Row"))) : work(source);
        }
    }

    /// <summary>Rows as a query would give them: one part for all of them, leaves written already, holes for the rest.</summary>
    private sealed class RowList(List<Row> rows, ResultContainer? parent = null, int index = 0, SelectionSet? set = null) : ResultNode
    {
        private readonly RowObject?[] _rows = new RowObject?[rows.Count];

        public RowList In(ResultContainer container, int place, SelectionSet selections) => new(rows, container, place, selections);

        public override void Write(JsonWriter writer)
        {
            writer.WriteByte((byte)'[');
            for (var i = 0; i < _rows.Length; i++)
            {
                writer.WriteRaw(i > 0 ? ","u8 : default);
                if (_rows[i] is { IsNull: false } row)
                {
                    row.Write(writer);
                }
                else
                {
                    writer.WriteNull();
                }
            }

            writer.WriteByte((byte)']');
        }

        internal override void Attach(OperationContext operation)
        {
            var list = new Places(this) { Parent = parent, Index = index };
            for (var i = 0; i < _rows.Length; i++)
            {
                _rows[i] = new RowObject(set!, rows[i]) { Parent = list, Index = i };
                _rows[i]!.Start(operation);
            }
        }

        private sealed class Places(RowList list) : ResultContainer
        {
            public override object GetPathSegment(int index) => index;

            public override void SetValue(int index, ResultNode value) => throw new NotSupportedException();

            public override bool TrySetNull(int index)
            {
                list._rows[index]!.IsNull = true;
                return true;
            }

            public override void Write(JsonWriter writer) => list.Write(writer);
        }
    }

    private sealed class RowObject(SelectionSet set, Row row) : ResultContainer
    {
        private readonly ResultNode?[] _values = new ResultNode?[set.Selections.Length];

        public bool IsNull { get; set; }

        public void Start(OperationContext operation)
        {
            for (var i = 0; i < _values.Length && !IsRemoved; i++)
            {
                if (set.Selections[i].Field.Name == "id")
                {
                    _values[i] = new LeafNode(new[] { (byte)('0' + row.Id) });
                }
                else
                {
                    operation.StartField(set.Selections[i], set.Type, row, this, i);
                }
            }
        }

        public override object GetPathSegment(int index) => set.Selections[index].ResponseName;

        public override void SetValue(int index, ResultNode value) => _values[index] = value;

        public override bool TrySetNull(int index)
        {
            _values[index] = null;
            return set.Selections[index].Field.Type is not NonNullType;
        }

        public override void Write(JsonWriter writer)
        {
            writer.WriteByte((byte)'{');
            for (var i = 0; i < _values.Length; i++)
            {
                writer.WriteRaw(i > 0 ? ","u8 : default);
                writer.WriteRaw(set.Selections[i].NameJson);
                _values[i]!.Write(writer);
            }

            writer.WriteByte((byte)'}');
        }
    }
}
