package io.claimwire.model;

/** What sort of actor it is. */
public enum ActorKind {
  /** One human being, named or not. */
  PERSON,
  /** A body that acts as one: ministry, agency, company, party, outlet, court, alliance. */
  ORGANIZATION,
  /** A state, also under its capital's name or as "the North". */
  STATE,
  /** Several people without a body of their own: officials, residents, troops, analysts. */
  GROUP,
  /** Nobody in particular: the unnamed speaker of "is believed to". */
  UNSPECIFIED
}
