namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>A place in the cache: an answer under its own key, or a further key that leads to one.</summary>
internal sealed class AnswerEntry
{
    private readonly AnswerEntry? _original;
    private volatile KeptAnswer? _answer;
    private UseMark _use;

    /// <param name="answer">The answer.</param>
    /// <param name="bytes">What it counts.</param>
    public AnswerEntry(KeptAnswer answer, int bytes)
        : this(answer.Key, bytes) => _answer = answer;

    /// <param name="key">A further key.</param>
    /// <param name="original">Where it leads.</param>
    /// <param name="bytes">What it counts; the answer is counted at its own place.</param>
    public AnswerEntry(byte[] key, AnswerEntry original, int bytes)
        : this(key, bytes) => _original = original;

    private AnswerEntry(byte[] key, int bytes)
    {
        (Key, Bytes) = (key, bytes);
        Place = new LinkedListNode<AnswerEntry>(this);
    }

    public byte[] Key { get; }

    public int Bytes { get; }

    public LinkedListNode<AnswerEntry> Place { get; }

    /// <summary>The place of the answer itself.</summary>
    public AnswerEntry Original => _original ?? this;

    /// <summary>The answer; null when its place has been given to others.</summary>
    public KeptAnswer? Answer => Original._answer;

    /// <summary>Says that somebody has asked for it.</summary>
    public void Use() => _use.Use();

    /// <summary>Whether somebody has asked for it since this was last asked.</summary>
    public bool TakeUse() => _use.Take();

    /// <summary>Lets the answer go: further keys may lead here for a while.</summary>
    public void Clear() => _answer = null;
}
