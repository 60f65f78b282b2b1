/** Stands for the grammars of programming languages, which no story needs. */
export default [];
