export function packFiles(folder: string): Promise<number>;
