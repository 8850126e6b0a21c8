package io.claimwire.extract.text;

/** What the grammar asks of single small words, beside their part of speech. */
enum WordTrait {
  /** "This", "those": stands before a noun or for it. */
  DEMONSTRATIVE,
  /** "Some", "many", "which": how many, before a noun or for it. */
  QUANTIFIER,
  /** "He", "this": a subject after which a verb stands in the third person singular. */
  SINGULAR_SUBJECT,
  /** "They", "who": can only be a subject, so that a new clause begins with it. */
  SUBJECT,
  /** "Him", "them": can only be an object. */
  OBJECT,
  /** "Who", "which", "that": opens a clause about the noun before it. */
  RELATIVE,
  /** "That", "whether", "how": opens a clause that is the object of a verb. */
  CONTENT_CLAUSE,
  /** "It", "there", "what": a "'s" after it is the verb "is". */
  BEFORE_IS,
  /** "People", "police": a plural without the ending. */
  PLURAL
}
